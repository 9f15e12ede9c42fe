/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.overview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Severity;
import org.lectern.core.corpus.FileKind;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.matrix.PaperColumn;
import org.lectern.core.reading.ReadingStatus;
import org.lectern.core.reading.Tags;
import org.lectern.core.text.FoldedText;
import org.lectern.model.review.Note;
import org.lectern.model.review.Paper;
import org.lectern.model.review.derived.PaperViews;

/** Counts a review. */
final class OverviewCounter {

	/** What has one value: the first way it was written, how often, and which papers. */
	private static final class Group {
		private final String label;
		private final Set<PaperReference> papers = new HashSet<>();
		private int count;

		Group(String label) {
			this.label = label;
		}
	}

	private final ReviewCorpus corpus;
	private final Collection<PaperProblem> problems;
	private final int most;
	/** The order of the review. */
	private final Map<PaperReference, Integer> places = new HashMap<>();
	private final Map<Dimension, Map<String, Group>> groups = new EnumMap<>(Dimension.class);

	OverviewCounter(ReviewCorpus corpus, Collection<PaperProblem> problems, int most) {
		this.corpus = corpus;
		this.problems = problems;
		this.most = most;
		for (Dimension dimension : Dimension.values()) {
			groups.put(dimension, new LinkedHashMap<>());
		}
	}

	Overview overview() {
		Map<String, Boolean> notes = notes();
		int noted = 0;
		int answered = 0;
		int abstracts = 0;
		int dois = 0;
		for (Paper paper : corpus.papers()) {
			places.put(corpus.referenceTo(paper), places.size());
			count(paper, corpus.referenceTo(paper));
			Boolean answers = notes.get(paper.getKey());
			noted += answers == null ? 0 : 1;
			answered += Boolean.TRUE.equals(answers) ? 1 : 0;
			String summary = PaperViews.abstractText(paper);
			abstracts += summary == null || summary.isBlank() ? 0 : 1;
			dois += PaperViews.doi(paper) == null ? 0 : 1;
		}
		problems.forEach(this::count);
		List<Distribution> distributions = new ArrayList<>();
		groups.forEach((dimension, values) -> {
			if (!values.isEmpty()) {
				distributions.add(new Distribution(dimension, bars(dimension, values)));
			}
		});
		return new Overview(new Totals(corpus.papers().size(), noted, answered, abstracts, dois), distributions);
	}

	/** Returns for the key of each paper with a note whether a question is answered in one. */
	private Map<String, Boolean> notes() {
		Map<String, Boolean> notes = new HashMap<>();
		for (ReviewFile file : corpus.files(FileKind.NOTE)) {
			if (file.root() instanceof Note note) {
				notes.merge(note.getPaperKey(), !note.getAnswers().isEmpty(), Boolean::logicalOr);
			}
		}
		return notes;
	}

	private void count(Paper paper, PaperReference reference) {
		Integer year = PaperViews.year(paper);
		add(Dimension.YEAR, year == null ? null : year.toString(), reference);
		add(Dimension.VENUE, PaperViews.venue(paper), reference);
		String type = paper.getEntryType();
		add(Dimension.ENTRY_TYPE, type == null ? null : type.toLowerCase(Locale.ROOT), reference);
		add(Dimension.STATUS, PaperColumn.label(ReadingStatus.of(paper)), reference);
		List<String> tags = Tags.of(paper);
		Set<String> counted = new HashSet<>();
		tags.stream().filter(tag -> counted.add(folded(tag))).forEach(tag -> add(Dimension.TAG, tag, reference));
		if (tags.isEmpty()) {
			add(Dimension.TAG, null, reference);
		}
	}

	private void count(PaperProblem problem) {
		add(Dimension.SEVERITY, label(problem.severity()), problem.papers());
		add(Dimension.CHECK, problem.checkId(), problem.papers());
	}

	private void add(Dimension dimension, String value, PaperReference paper) {
		add(dimension, value == null || value.isBlank() ? "" : value, Set.of(paper)); //$NON-NLS-1$
	}

	/** Values that differ in nothing but case and accents are one. */
	private void add(Dimension dimension, String value, Set<PaperReference> papers) {
		Group group = groups.get(dimension).computeIfAbsent(folded(value), key -> new Group(value));
		group.count++;
		group.papers.addAll(papers);
	}

	private static String folded(String value) {
		String folded = FoldedText.of(value);
		return folded.isEmpty() ? value : folded;
	}

	static String label(Severity severity) {
		return switch (severity) {
		case ERROR -> Messages.OverviewCounter_error;
		case WARNING -> Messages.OverviewCounter_warning;
		case INFO -> Messages.OverviewCounter_info;
		};
	}

	private List<Bar> bars(Dimension dimension, Map<String, Group> values) {
		List<Group> known = new ArrayList<>(values.values());
		Group none = values.get(""); //$NON-NLS-1$
		known.remove(none);
		known.sort(order(dimension));
		List<Bar> bars = new ArrayList<>();
		int apart = known.size() <= most ? known.size() : most - 1;
		known.subList(0, apart).forEach(group -> bars.add(bar(dimension, group.label, List.of(group), BarQueries.of(dimension, group.label))));
		List<Group> others = known.subList(apart, known.size());
		if (!others.isEmpty()) {
			bars.add(bar(dimension, NLS.bind(Messages.OverviewCounter_others, others.size()), others,
					BarQueries.ofOthers(dimension, others.stream().map(group -> group.label).toList())));
		}
		if (none != null) {
			bars.add(bar(dimension, Messages.OverviewCounter_none, List.of(none), BarQueries.ofNone(dimension)));
		}
		return bars;
	}

	/** Years from the latest, what has an order of its own in that, everything else from the most frequent. */
	private static Comparator<Group> order(Dimension dimension) {
		return switch (dimension) {
		case YEAR -> Comparator.comparing((Group group) -> group.label).reversed();
		case STATUS, SEVERITY -> Comparator.comparingInt(OverviewCounter::place);
		default -> Comparator.comparingInt((Group group) -> -group.count).thenComparing(group -> group.label);
		};
	}

	private static int place(Group group) {
		List<String> order = List.of(Messages.OverviewCounter_error, Messages.OverviewCounter_warning,
				Messages.OverviewCounter_info, PaperColumn.label(ReadingStatus.UNREAD),
				PaperColumn.label(ReadingStatus.SKIMMED), PaperColumn.label(ReadingStatus.READ));
		return order.indexOf(group.label);
	}

	private Bar bar(Dimension dimension, String label, List<Group> counted, String query) {
		Set<PaperReference> papers = new HashSet<>();
		counted.forEach(group -> papers.addAll(group.papers));
		boolean papersCount = dimension.ordinal() < Dimension.SEVERITY.ordinal();
		int count = papersCount ? papers.size() : counted.stream().mapToInt(group -> group.count).sum();
		return new Bar(dimension, label, count, papers.stream()
				.sorted(Comparator.comparing(paper -> places.getOrDefault(paper, Integer.MAX_VALUE))).toList(),
				query);
	}
}
