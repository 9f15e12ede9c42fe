/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.incremental;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.lectern.core.Progress;
import org.lectern.core.check.Check;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.CheckContext;
import org.lectern.core.check.CheckRunner;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.Finding;
import org.lectern.core.check.GroupCheck;
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.Profile;
import org.lectern.core.check.Suppressions;
import org.lectern.core.corpus.FileKind;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.duplicate.ClusterCheck;
import org.lectern.model.review.Bibliography;
import org.lectern.model.review.Paper;

/**
 * Checks one review over and over, and looks only at what changed since the last time: entries that say something new,
 * the groups these are in, and the files they stand in. The findings are exactly those of
 * {@link CheckRunner#run(ReviewCorpus, Profile, Progress)}. A file counts as unchanged when it is the same object.
 *
 * <p>
 * Not safe for use by several threads at once.
 */
public final class ReviewChecker {

	private final CheckRunner runner;
	private final List<PaperCheck> allPaperChecks;
	private final List<GroupCheck> allGroupChecks;
	private final List<ClusterCheck> allClusterChecks;

	private final Map<String, TrackedFile> files = new TreeMap<>();
	private List<PaperCheck> paperChecks = List.of();
	private List<GroupIndex> indexes = List.of();
	private ClusterFindings clusters = new ClusterFindings(List.of());
	/** How the review was checked the last time; null when nothing of that can be used. */
	private Profile profile;
	private String suppressions;
	/** The files with the verdicts of the last time. */
	private List<ReviewFile> verdicts = List.of();
	/** Whether all bibliographies could be read. */
	private boolean complete;

	/**
	 * Makes a checker that has seen nothing yet.
	 *
	 * @param catalog
	 *            the checks to run, never null
	 */
	public ReviewChecker(CheckCatalog catalog) {
		allPaperChecks = checks(catalog, PaperCheck.class);
		allGroupChecks = checks(catalog, GroupCheck.class);
		allClusterChecks = checks(catalog, ClusterCheck.class);
		runner = new CheckRunner(
				new CheckCatalog(catalog.checks().stream().filter(check -> !allClusterChecks.contains(check)).toList()));
	}

	private static <T extends Check> List<T> checks(CheckCatalog catalog, Class<T> kind) {
		return catalog.checks().stream().filter(kind::isInstance).map(kind::cast).toList();
	}

	private static <T extends Check> List<T> on(Profile profile, List<T> checks) {
		return checks.stream().filter(check -> profile.severity(check.description()) != null).toList();
	}

	/** Forgets everything, so that the next check looks at all of the review. */
	public void forget() {
		files.clear();
		indexes = List.of();
		clusters = new ClusterFindings(List.of());
		profile = null;
	}

	/**
	 * Checks the review as it is now.
	 *
	 * @param corpus
	 *            the review, as it was read from its files, never null
	 * @param wanted
	 *            how to check, never null
	 * @param progress
	 *            where to tell about it, never null
	 * @return the findings in {@link Finding#ORDER}, never null
	 * @throws org.lectern.core.CancelledException
	 *             when cancelled; the next check begins from scratch then
	 */
	public List<Finding> check(ReviewCorpus corpus, Profile wanted, Progress progress) {
		boolean done = false;
		try {
			begin(corpus, wanted);
			CheckContext context = new CheckContext(corpus, wanted, progress);
			follow(context);
			indexes.forEach(index -> index.check(context));
			clusters.check(context);
			List<Finding> findings = findings(corpus, runner.runWholeReview(corpus, wanted, progress));
			done = true;
			return findings;
		} finally {
			if (!done) {
				forget();
			}
		}
	}

	private void begin(ReviewCorpus corpus, Profile wanted) {
		if (!wanted.equals(profile)) {
			forget();
			profile = wanted;
			paperChecks = on(wanted, allPaperChecks);
			indexes = on(wanted, allGroupChecks).stream().map(GroupIndex::new).toList();
			clusters = new ClusterFindings(on(wanted, allClusterChecks));
		}
		String now = suppressionsOf(corpus);
		if (!now.equals(suppressions)) {
			suppressions = now;
			files.values().forEach(TrackedFile::allOutdated);
		}
		List<ReviewFile> given = corpus.files(FileKind.VERDICTS);
		if (!given.equals(verdicts)) {
			verdicts = given;
			indexes.forEach(GroupIndex::verdictsChanged);
		}
		if (corpus.isComplete() != complete) {
			complete = corpus.isComplete();
			indexes.forEach(GroupIndex::completenessChanged);
		}
	}

	private static String suppressionsOf(ReviewCorpus corpus) {
		StringBuilder text = new StringBuilder();
		if (corpus.protocol() != null) {
			corpus.protocol().getSuppressions().forEach(suppression -> text.append(suppression.getCheck()).append('\t')
					.append(suppression.getPaperKey()).append('\n'));
		}
		return text.toString();
	}

	/** Brings what is known of the files up to date. */
	private void follow(CheckContext context) {
		List<ReviewFile> present = context.corpus().files();
		Set<String> paths = new HashSet<>();
		present.forEach(file -> paths.add(file.path()));
		files.entrySet().removeIf(known -> {
			boolean gone = !paths.contains(known.getKey());
			if (gone) {
				known.getValue().entries().forEach(this::remove);
				clusters.changed(known.getKey());
			}
			return gone;
		});
		context.progress().begin(runner.task(), present.size());
		for (ReviewFile file : present) {
			context.progress().check();
			TrackedFile known = files.computeIfAbsent(file.path(), path -> new TrackedFile());
			if (known.file() != file) {
				known.begin(file);
				clusters.changed(file.path());
				known.update(file, entries(known, file, context), runner.runFileOnly(file, context));
			}
			context.progress().step();
		}
	}

	/** Recognises the entries that say the same as before, and checks the others. */
	private List<TrackedEntry> entries(TrackedFile known, ReviewFile file, CheckContext context) {
		Map<EntryDigest, Deque<TrackedEntry>> before = new HashMap<>();
		known.entries().forEach(entry -> before.computeIfAbsent(entry.digest, key -> new ArrayDeque<>(1)).add(entry));
		List<TrackedEntry> entries = new ArrayList<>();
		if (file.root() instanceof Bibliography bibliography) {
			int last = -1;
			for (Paper paper : bibliography.getPapers()) {
				context.progress().check();
				EntryDigest digest = EntryDigest.of(paper, file.text());
				Deque<TrackedEntry> same = before.get(digest);
				TrackedEntry entry = same == null ? null : same.poll();
				if (entry == null) {
					entry = begin(digest, known, paper, context);
				} else {
					if (entry.index() < last) {
						moved(entry);
					}
					last = Math.max(last, entry.index());
				}
				entry.moveTo(paper, entries.size());
				entries.add(entry);
			}
		}
		before.values().forEach(left -> left.forEach(this::remove));
		return entries;
	}

	private TrackedEntry begin(EntryDigest digest, TrackedFile file, Paper paper, CheckContext context) {
		List<Finding> found = new ArrayList<>();
		CheckedPaper checked = new CheckedPaper(paper, file.file(), context, found::add);
		paperChecks.forEach(check -> check.check(checked));
		TrackedEntry entry = new TrackedEntry(digest, file, paper);
		entry.findings = found.stream().map(finding -> TrackedFinding.of(finding, entry)).toList();
		clusters.add(entry);
		entry.groups = indexes.stream().map(index -> index.add(entry)).toList();
		return entry;
	}

	private void remove(TrackedEntry entry) {
		clusters.remove(entry);
		for (int i = 0; i < indexes.size(); i++) {
			indexes.get(i).remove(entry, entry.groups.get(i));
		}
	}

	private void moved(TrackedEntry entry) {
		clusters.moved(entry);
		for (int i = 0; i < indexes.size(); i++) {
			indexes.get(i).moved(entry.groups.get(i));
		}
	}

	/** Puts the findings of the files and those of the review as a whole together. */
	private List<Finding> findings(ReviewCorpus corpus, List<Finding> ofReview) {
		Suppressions hidden = Suppressions.of(corpus.protocol());
		Map<String, List<Finding>> byFile = new HashMap<>();
		ofReview.forEach(finding -> byFile.computeIfAbsent(finding.location().file(), path -> new ArrayList<>())
				.add(finding));
		List<Finding> all = new ArrayList<>();
		for (Map.Entry<String, TrackedFile> file : files.entrySet()) {
			List<Finding> own = file.getValue().findings(corpus, hidden);
			List<Finding> others = byFile.get(file.getKey());
			if (others == null) {
				all.addAll(own);
			} else {
				all.addAll(TrackedFile.merged(own, others));
			}
		}
		return all;
	}
}
