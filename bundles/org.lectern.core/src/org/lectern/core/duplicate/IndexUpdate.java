/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.duplicate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

import org.lectern.core.Progress;
import org.lectern.core.corpus.FileKind;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.review.Bibliography;
import org.lectern.model.review.Verdict;
import org.lectern.model.review.VerdictList;

/**
 * One update of a {@link DuplicateIndex}: brings up to date what is known of the papers together, finds out which
 * papers that concerns, and has these compared anew.
 */
final class IndexUpdate {

	/** What more papers than these share is not followed. */
	static final int MOST_PAPERS = 100;

	private final DuplicateIndex index;
	private final ReviewCorpus corpus;
	private final Progress progress;
	private final Comparisons comparisons;
	/** Whether so much changed that the whole index is made anew. */
	private final boolean anew;

	/** What the papers that came or went have in common with others, each with a feature by which these are found. */
	private final Map<Long, Long> essences = new HashMap<>();
	private final Map<Long, Long> contents = new HashMap<>();
	private final Map<Long, Long> lessons = new HashMap<>();

	IndexUpdate(DuplicateIndex index, ReviewCorpus corpus, Progress progress) {
		this.index = index;
		this.corpus = corpus;
		this.progress = progress;
		anew = index.added.size() > index.papers.size() / 2 || index.papers.isNearEnd();
		comparisons = new Comparisons(index, progress, anew);
	}

	ClusterChanges run() {
		if (anew) {
			progress.begin(Messages.DuplicateFinder_comparing,
					2 * ((index.papers.size() + index.added.size()) / Comparisons.STRIDE + 1));
		}
		boolean verdictsConcerned = enterAndLeave();
		choose();
		index.moved.stream().filter(IndexedPaper::isIn).forEach(paper -> {
			note(paper);
			comparisons.add(paper);
		});
		markColumns();
		learnVenues();
		readVerdicts(verdictsConcerned);
		comparisons.papers().forEach(this::note);
		ClusterChanges changes = new ClusterUpdate(index, corpus, comparisons).run(groups(contents, paper -> paper.content));
		index.titles.settle();
		index.postings.settle();
		index.records.trim();
		index.venues.trim();
		return changes;
	}

	/** Returns whether verdicts speak of papers that came or went. */
	private boolean enterAndLeave() {
		Set<String> otherwise = new HashSet<>();
		for (String path : index.files) {
			ReviewFile file = corpus.file(path);
			if (index.records.look(path,
					file != null && file.root() instanceof Bibliography bibliography ? bibliography.getPapers() : List.of())) {
				otherwise.add(path);
			}
		}
		Set<IndexedPaper> leaving = new LinkedHashSet<>(index.removed);
		List<IndexedPaper> entering = new ArrayList<>();
		if (anew || !otherwise.isEmpty()) {
			index.all().stream()
					.filter(paper -> !index.removed.contains(paper) && (anew || otherwise.contains(paper.entry().path())))
					.forEach(paper -> {
						leaving.add(paper);
						entering.add(paper);
					});
		}
		entering.addAll(index.added);
		boolean concerned = false;
		for (IndexedPaper paper : leaving) {
			concerned |= index.verdicts.speakOf(paper);
			leave(paper);
		}
		if (anew) {
			index.papers.clear();
			index.outlines.reserve(entering.size());
		}
		for (IndexedPaper paper : entering) {
			comparisons.tick();
			concerned |= index.verdicts.speakOf(paper);
			enter(paper);
		}
		return concerned;
	}

	private void leave(IndexedPaper paper) {
		note(paper);
		comparisons.leave(paper);
		if (!anew) {
			index.titles.remove(paper);
			for (long feature : paper.allFeatures()) {
				index.postings.remove(feature, paper);
			}
		}
		index.papers.remove(paper);
		paper.record = null;
	}

	private void enter(IndexedPaper paper) {
		WorkRecord record = index.records.of(paper);
		if (!record.isComparable()) {
			return;
		}
		index.papers.add(paper);
		index.outlines.add(paper.number, record);
		paper.words = record.title().words();
		paper.titleFeatures = new long[0];
		paper.ownFeatures = Features.ownOf(record);
		paper.sample = HashSets.sample(record.abstractShingles());
		paper.essence = LongHash.of(record.title().essence());
		paper.content = record.isDistinctive() ? LongHash.of(record.content()) : 0;
		paper.lesson = Venues.isLesson(record) ? LongHash.of(record.title().folded() + '|' + record.year()) : 0;
		paper.venue = index.venues.name(record.venue());
		paper.yearOfUse = record.title().notice() == TitleRemarks.Notice.NONE ? record.year() : null;
		paper.users = null;
		note(paper);
		comparisons.add(paper);
		if (!anew) {
			index.titles.add(paper);
		}
	}

	/** Takes down what a paper has in common with others. */
	private void note(IndexedPaper paper) {
		for (long feature : paper.ownFeatures) {
			if (Features.kindOf(feature) == Features.ESSENCE) {
				essences.put(paper.essence, feature);
			} else if (Features.kindOf(feature) == Features.WHOLE_TITLE) {
				contents.put(paper.content, feature);
				lessons.put(paper.lesson, feature);
			}
		}
	}

	/** Chooses the features that are followed, which depend on how rare they are. */
	private void choose() {
		if (anew) {
			// all at once is quicker than one by one
			index.titles.rebuild();
			for (IndexedPaper paper : index.papers.all()) {
				progress.check();
				index.titles.choose(paper);
			}
			index.postings.rebuild();
			return;
		}
		List<IndexedPaper> entered = comparisons.papers();
		for (IndexedPaper paper : entered) {
			index.titles.choose(paper);
			for (long feature : paper.allFeatures()) {
				index.postings.add(feature, paper);
			}
		}
		for (IndexedPaper paper : index.titles.concerned()) {
			long[] before = paper.titleFeatures;
			if (!comparisons.has(paper) && index.titles.choose(paper)) {
				for (long feature : before) {
					index.postings.remove(feature, paper);
				}
				for (long feature : paper.titleFeatures) {
					index.postings.add(feature, paper);
				}
				comparisons.add(paper);
			}
		}
		// a feature that comes to be shared by too many, or no more is, is that of other pairs than before
		index.postings.growth().forEach((feature, growth) -> {
			int now = index.postings.size(feature);
			if (Features.isFollowed(feature) && now > MOST_PAPERS != now - growth > MOST_PAPERS) {
				index.postings.of(feature).forEach(comparisons::add);
			}
		});
	}

	private void markColumns() {
		groups(essences, paper -> paper.essence)
				.forEach((essence, same) -> Columns.mark(same, index.records).forEach(comparisons::add));
	}

	private void learnVenues() {
		Map<Long, List<WorkRecord>> works = new HashMap<>();
		groups(lessons, paper -> paper.lesson).forEach((lesson, same) -> works.put(lesson,
				same.size() > Venues.MOST_OF_A_TITLE ? List.of()
						: same.stream().sorted(IndexedPaper.ORDER).map(index.records::of).toList()));
		Set<Venues.Pair> otherwise = index.venues.learn(works);
		if (!anew && !otherwise.isEmpty()) {
			Map<String, List<IndexedPaper>> byVenue = new HashMap<>();
			index.papers.all().forEach(
					paper -> byVenue.computeIfAbsent(paper.venue, venue -> new ArrayList<>()).add(paper));
			for (Venues.Pair pair : otherwise) {
				List<IndexedPaper> one = byVenue.getOrDefault(pair.one(), List.of());
				List<IndexedPaper> other = byVenue.getOrDefault(pair.other(), List.of());
				(one.size() <= other.size() ? one : other).forEach(comparisons::add);
			}
		}
	}

	/** Returns the papers that have something in common which is asked for, by what it is. */
	private Map<Long, List<IndexedPaper>> groups(Map<Long, Long> wanted, ToLongFunction<IndexedPaper> common) {
		Map<Long, List<IndexedPaper>> groups = new HashMap<>();
		if (anew) {
			index.papers.all().forEach(paper -> groups
					.computeIfAbsent(common.applyAsLong(paper), key -> new ArrayList<>(1)).add(paper));
		} else {
			wanted.forEach((key, feature) -> groups.put(key, index.postings.of(feature).stream()
					.filter(paper -> common.applyAsLong(paper) == key).toList()));
		}
		groups.remove(0L);
		return groups;
	}

	private void readVerdicts(boolean concerned) {
		List<Verdict> now = new ArrayList<>();
		for (ReviewFile file : corpus.files(FileKind.VERDICTS)) {
			now.addAll(((VerdictList) file.root()).getVerdicts());
		}
		if (concerned || !index.verdicts.areOf(now)) {
			RememberedVerdicts before = index.verdicts;
			index.verdicts = new RememberedVerdicts(now, index.papers.all());
			index.verdicts.differencesFrom(before).stream().filter(IndexedPaper::isIn).forEach(comparisons::add);
		}
	}
}
