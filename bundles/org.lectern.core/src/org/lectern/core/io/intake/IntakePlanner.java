/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.Progress;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.io.SourceNotice;
import org.lectern.core.io.SourceRecord;
import org.lectern.model.review.Paper;

/** Works out one import. */
final class IntakePlanner {

	private final List<SourceContent> sources;
	private final IntakeOptions options;
	private final ReviewCorpus review;
	private final IntakeChoices choices;
	private final RecordMatcher matcher;
	private final CitationKeys keys;
	private final Map<String, OriginFile> originFiles = new TreeMap<>();
	private final Set<String> newOrigins = new HashSet<>();
	private final List<Match> matches = new ArrayList<>();
	private final List<IntakeItem> items = new ArrayList<>();
	/** The papers that change or are new, each once, in the order they were met. */
	private final Map<Paper, PlannedPaper> touched = new LinkedHashMap<>();

	IntakePlanner(List<SourceContent> sources, IntakeOptions options, ReviewCorpus review, IntakeChoices choices) {
		this.sources = sources;
		this.options = options;
		this.review = review;
		this.choices = choices;
		matcher = new RecordMatcher(review);
		keys = new CitationKeys(review);
	}

	/** A record with the paper it belongs to and the row of an earlier import, null where there was none. */
	private record Match(RecordPlace place, SourceRecord source, PlannedPaper paper, OriginRow row, boolean fresh) {
	}

	IntakePlan plan(Progress progress) throws IntakeException {
		progress.begin(Messages.Intake_looking, sources.stream().mapToInt(source -> source.records().size()).sum());
		for (int i = 0; i < sources.size(); i++) {
			OriginFile origins = origins(sources.get(i).name());
			for (int j = 0; j < sources.get(i).records().size(); j++) {
				progress.check();
				find(new RecordPlace(i, j), sources.get(i), origins);
				progress.step();
			}
			skipUnread(i);
		}
		assignKeys();
		Map<Integer, Map<String, String>> renamed = renamedKeys();
		progress.begin(Messages.Intake_comparing, matches.size());
		for (Match match : matches) {
			progress.check();
			compare(match, new EntryLinks(renamed.getOrDefault(match.place().source(), Map.of())));
			progress.step();
		}
		items.sort(Comparator.comparingInt(IntakeItem::source).thenComparingInt(IntakeItem::line));
		return new IntakePlan(review, items, List.copyOf(touched.values()), originFiles);
	}

	private OriginFile origins(String source) throws IntakeException {
		String path = OriginFile.pathFor(source);
		OriginFile known = originFiles.get(path);
		if (known == null) {
			ReviewFile file = review.file(path);
			known = OriginFile.read(path, file == null ? null : file.text());
			originFiles.put(path, known);
		}
		return known;
	}

	private void find(RecordPlace place, SourceContent source, OriginFile origins) {
		SourceRecord wanted = source.records().get(place.record());
		Paper paper = RecordPaper.of(wanted);
		if (choices.isLeftOut(place)) {
			skip(place, wanted, paper, Messages.Intake_leftOut);
			return;
		}
		RecordMatcher.Found found = matcher.find(place, wanted, paper, origins, source.format().id());
		PlannedPaper known = found.paper();
		if (known == null) {
			String problem = RecordPaper.problem(wanted);
			if (problem != null) {
				skip(place, wanted, paper, NLS.bind(Messages.Intake_unwritable, problem));
				return;
			}
			known = matcher.add(place, wanted, paper, Intake.target(source, options));
		}
		known.foundBy(place);
		matches.add(new Match(place, wanted, known, found.row(), found.paper() == null));
	}

	private void skip(RecordPlace place, SourceRecord wanted, Paper paper, String reason) {
		items.add(new IntakeItem(place, place.source(), wanted.line(), IntakeStatus.SKIPPED, titleOf(paper), "", "", //$NON-NLS-1$ //$NON-NLS-2$
				List.of(), reason));
	}

	private void skipUnread(int source) {
		sources.get(source).notices().stream().filter(notice -> notice.kind() == SourceNotice.Kind.SKIPPED)
				.forEach(notice -> items.add(new IntakeItem(null, source, notice.line(), IntakeStatus.SKIPPED, "", "", "", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						List.of(), notice.message())));
	}

	private static String titleOf(Paper paper) {
		return paper.getTitle() == null ? "" : paper.getTitle(); //$NON-NLS-1$
	}

	/** Keys that records came with go before those that are made, so that none of them has to give way. */
	private void assignKeys() {
		List<PlannedPaper> without = new ArrayList<>();
		for (Match match : matches) {
			if (match.fresh() && !keys.takeOwn(match.paper().key())) {
				without.add(match.paper());
			}
		}
		without.forEach(paper -> paper.setKey(keys.make(paper.paper())));
	}

	/** Returns, for each source, what its keys are called in the review. */
	private Map<Integer, Map<String, String>> renamedKeys() {
		Map<Integer, Map<String, String>> renamed = new HashMap<>();
		for (Match match : matches) {
			String own = match.source().key();
			if (own != null && !own.equals(match.paper().key())) {
				renamed.computeIfAbsent(match.place().source(), key -> new HashMap<>())
						.putIfAbsent(own.toLowerCase(Locale.ROOT), match.paper().key());
			}
		}
		return renamed;
	}

	private void compare(Match match, EntryLinks links) {
		PlannedPaper paper = match.paper();
		SourceContent source = sources.get(match.place().source());
		OriginFile origins = originFiles.get(OriginFile.pathFor(source.name()));
		Map<String, String> fields = links.renamed(match.source().fields());
		RecordComparison comparison = new RecordComparison(paper, match.row(), match.place(), choices);
		if (match.fresh()) {
			fields.forEach((name, value) -> {
				if (!value.equals(match.source().fields().get(name))) {
					paper.set(name, value);
				}
			});
		}
		comparison.compare(match.source().entryType(), fields);
		OriginRow row = row(match, source, comparison, origins);
		List<FieldDifference> differences = new ArrayList<>(match.fresh() ? List.of() : comparison.differences());
		String known = paper.get(OriginIds.FIELD);
		if (!OriginIds.of(known).contains(row.id())) {
			String more = OriginIds.with(known, row.id());
			paper.set(OriginIds.FIELD, more);
			if (!match.fresh()) {
				differences.add(new FieldDifference(OriginIds.FIELD, known == null ? "" : known, more, //$NON-NLS-1$
						FieldDifference.Kind.ADDED, ConflictChoice.TAKE));
			}
		}
		origins.put(row);
		touched.put(paper.paper(), paper);
		items.add(new IntakeItem(match.place(), match.place().source(), match.source().line(),
				match.fresh() ? IntakeStatus.NEW : status(differences), titleOf(paper.paper()), paper.key(), paper.file(),
				differences, remark(match)));
	}

	private static IntakeStatus status(List<FieldDifference> differences) {
		if (differences.stream().anyMatch(difference -> difference.kind() == FieldDifference.Kind.CONFLICT)) {
			return IntakeStatus.CONFLICT;
		}
		return differences.stream().anyMatch(FieldDifference::isTaken) ? IntakeStatus.UPDATED : IntakeStatus.UNCHANGED;
	}

	/** Says which other record of this import has the same paper. */
	private String remark(Match match) {
		RecordPlace first = match.paper().first();
		if (first.equals(match.place())) {
			return ""; //$NON-NLS-1$
		}
		SourceContent source = sources.get(first.source());
		return NLS.bind(Messages.Intake_samePaper, source.records().get(first.record()).line(), source.name());
	}

	private OriginRow row(Match match, SourceContent source, RecordComparison comparison, OriginFile origins) {
		String format = source.format().id();
		RecordIdentity identity = RecordIdentity.of(match.source(), match.fresh() ? match.paper().paper()
				: RecordPaper.of(match.source()));
		OriginRow before = match.row();
		boolean same = before != null && before.hashes().equals(comparison.hashes());
		String id = before == null ? newId(format, source.name(), match.source().line(), origins) : before.id();
		return new OriginRow(id, identity.name(), match.source().line(), same ? before.when() : options.when(), format,
				same ? before.version() : options.version(), comparison.hashes());
	}

	/** Files of one name need not be of one search, so that their lines can have been others before. */
	private String newId(String format, String source, int line, OriginFile origins) {
		String plain = OriginIds.of(format, source, line);
		String id = plain;
		for (int number = 2; origins.hasId(id) || matcher.hasOrigin(id) || newOrigins.contains(id); number++) {
			id = plain + '.' + number;
		}
		newOrigins.add(id);
		return id;
	}
}
