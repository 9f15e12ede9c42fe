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

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.lectern.core.CancelledException;
import org.lectern.core.Progress;
import org.lectern.core.check.Check;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.CheckContext;
import org.lectern.core.check.CheckRunner;
import org.lectern.core.check.CheckedPaper;
import org.lectern.core.check.CorpusCheck;
import org.lectern.core.check.FileCheck;
import org.lectern.core.check.Finding;
import org.lectern.core.check.GroupCheck;
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.ParallelWork;
import org.lectern.core.check.Profile;
import org.lectern.core.corpus.FileKind;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.duplicate.ClusterCheck;
import org.lectern.core.memory.MemoryReader;
import org.lectern.core.memory.MemoryWriter;

/**
 * Checks one review over and over, and looks only at what changed since the last time: entries that say something new,
 * the groups these are in, and the files they stand in. The findings are exactly those of
 * {@link CheckRunner#run(ReviewCorpus, Profile, Progress)}. A file counts as unchanged when it is the same object.
 *
 * <p>
 * Not safe for use by several threads at once.
 */
public final class ReviewChecker {

	/** Changes with what is written and how, so that no other version reads it. */
	private static final String FORMAT = "lectern-checker-1"; //$NON-NLS-1$

	private final String catalogIds;
	private final List<PaperCheck> allPaperChecks;
	private final List<FileCheck> allFileChecks;
	private final List<GroupCheck> allGroupChecks;
	private final List<ClusterCheck> allClusterChecks;
	private final List<CorpusCheck> allCorpusChecks;

	private List<PaperCheck> paperChecks = List.of();
	private TrackedReview review = nothing();
	/** How the review was checked the last time; null when nothing of that can be used. */
	private Profile profile;
	private String suppressions;
	/** The files with the verdicts of the last time; null when they are not known any more. */
	private List<ReviewFile> verdicts = List.of();
	/** Whether all bibliographies could be read. */
	private boolean complete;
	private CheckEffort effort = new CheckEffort(0, 0);

	/**
	 * Makes a checker that has seen nothing yet.
	 *
	 * @param catalog
	 *            the checks to run, never null
	 */
	public ReviewChecker(CheckCatalog catalog) {
		allPaperChecks = checks(catalog, PaperCheck.class);
		allFileChecks = checks(catalog, FileCheck.class);
		allGroupChecks = checks(catalog, GroupCheck.class);
		allClusterChecks = checks(catalog, ClusterCheck.class);
		allCorpusChecks = checks(catalog, CorpusCheck.class).stream().filter(check -> !(check instanceof ClusterCheck))
				.toList();
		catalogIds = catalog.checks().stream().map(check -> check.description().id()).collect(Collectors.joining(" ")); //$NON-NLS-1$
	}

	private static <T extends Check> List<T> checks(CheckCatalog catalog, Class<T> kind) {
		return catalog.checks().stream().filter(kind::isInstance).map(kind::cast).toList();
	}

	private static <T extends Check> List<T> on(Profile profile, List<T> checks) {
		return checks.stream().filter(check -> profile.severity(check.description()) != null).toList();
	}

	/** Forgets everything, so that the next check looks at all of the review. */
	public void forget() {
		review = nothing();
		profile = null;
	}

	private static TrackedReview nothing() {
		return new TrackedReview(List.of(), new ClusterFindings(List.of()));
	}

	/**
	 * Tells whether the next check can use what an earlier one found.
	 *
	 * @return false for a new checker, and after {@link #forget()} or a check that was given up
	 */
	public boolean remembers() {
		return profile != null;
	}

	/**
	 * Returns how much the last check looked at.
	 *
	 * @return the effort, never null
	 */
	public CheckEffort effort() {
		return effort;
	}

	/**
	 * Writes down what this checker remembers, for {@link #restore}. Something has to be remembered.
	 *
	 * @param target
	 *            where to, never null; not closed by this
	 * @param circumstances
	 *            what the findings depend on besides the review and its profile, such as the version of the engine and
	 *            the year, never null
	 * @throws IOException
	 *             when writing fails
	 */
	public void save(OutputStream target, String circumstances) throws IOException {
		MemoryWriter out = new MemoryWriter(target);
		out.text(under(circumstances));
		out.text(profile.signature());
		out.flag(verdicts == null || !verdicts.isEmpty());
		out.flag(complete);
		new ReviewMemory(review.indexes(), review.clusters()).write(review.files().values(), out);
		out.end();
	}

	/**
	 * Remembers what another checker of the same checks wrote down, in place of what this one does. The next check looks at
	 * what changed since then. Whatever was written is used only if it is whole and was written by the same version of
	 * this class in the same circumstances; where it is not, nothing is remembered.
	 *
	 * @param content
	 *            what {@link #save} wrote, never null
	 * @param wanted
	 *            how the review is to be checked next, never null
	 * @param circumstances
	 *            as for {@link #save}, never null
	 * @param progress
	 *            asked whether to go on, never null
	 * @return whether it is remembered now
	 * @throws org.lectern.core.CancelledException
	 *             when cancelled; nothing is remembered then
	 */
	public boolean restore(byte[] content, Profile wanted, String circumstances, Progress progress) {
		forget();
		boolean done = false;
		try {
			MemoryReader in = new MemoryReader(content);
			if (under(circumstances).equals(in.text()) && wanted.signature().equals(in.text())) {
				begin(wanted);
				suppressions = null;
				verdicts = in.flag() ? null : List.of();
				complete = in.flag();
				new ReviewMemory(review.indexes(), review.clusters()).read(in, review.files(), progress);
				done = true;
			}
		} catch (CancelledException e) {
			throw e;
		} catch (IOException | RuntimeException e) {
			// whatever is wrong with it, checking everything puts it right
			done = false;
		} finally {
			if (!done) {
				forget();
			}
		}
		return done;
	}

	private String under(String circumstances) {
		// messages are kept in the language they were made in
		return String.join("\n", FORMAT, Locale.getDefault().toString(), catalogIds, circumstances); //$NON-NLS-1$
	}

	/**
	 * Checks the review as it is now, on several threads at once.
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
			ParallelWork work = new ParallelWork(progress);
			CheckContext context = new CheckContext(corpus, wanted, work.progress());
			TrackedReview.Changes changes = review.follow(context);
			ClusterFindings clusters = review.clusters();
			changes.entries().forEach(clusters::add);
			// the long ones first, so that nobody waits for them at the end
			work.add(() -> clusters.check(context));
			List<List<Finding>> ofReview = new ArrayList<>();
			for (CorpusCheck check : on(wanted, allCorpusChecks)) {
				List<Finding> found = added(ofReview);
				work.add(() -> check.check(context, found::add));
			}
			for (int i = 0; i < review.indexes().size(); i++) {
				int number = i;
				work.add(() -> check(number, changes.entries(), context));
			}
			Map<TrackedFile, List<List<Finding>>> ofFiles = new HashMap<>();
			for (TrackedFile file : changes.files()) {
				List<List<Finding>> ofFile = new ArrayList<>();
				ofFiles.put(file, ofFile);
				for (FileCheck check : on(wanted, allFileChecks)) {
					List<Finding> found = added(ofFile);
					work.add(() -> check.check(file.file(), context, found::add));
				}
			}
			for (int from = 0; from < changes.entries().size(); from += ParallelWork.PAPERS) {
				List<TrackedEntry> piece = changes.entries().subList(from,
						Math.min(changes.entries().size(), from + ParallelWork.PAPERS));
				work.add(() -> piece.forEach(entry -> check(entry, context)));
			}
			work.run();
			ofFiles.forEach(TrackedFile::update);
			effort = new CheckEffort(review.size(), changes.entries().size());
			List<Finding> findings = review.findings(corpus, ofReview);
			done = true;
			return findings;
		} finally {
			if (!done) {
				forget();
			}
		}
	}

	private static List<Finding> added(Collection<List<Finding>> lists) {
		List<Finding> list = new ArrayList<>();
		lists.add(list);
		return list;
	}

	private void begin(Profile wanted) {
		profile = wanted;
		paperChecks = on(wanted, allPaperChecks);
		review = new TrackedReview(on(wanted, allGroupChecks).stream().map(GroupIndex::new).toList(),
				new ClusterFindings(on(wanted, allClusterChecks)));
	}

	private void begin(ReviewCorpus corpus, Profile wanted) {
		if (!wanted.equals(profile)) {
			forget();
			begin(wanted);
		}
		String now = suppressionsOf(corpus);
		if (!now.equals(suppressions)) {
			suppressions = now;
			review.files().values().forEach(TrackedFile::allOutdated);
		}
		List<ReviewFile> given = corpus.files(FileKind.VERDICTS);
		if (!given.equals(verdicts)) {
			verdicts = given;
			review.indexes().forEach(GroupIndex::verdictsChanged);
		}
		if (corpus.isComplete() != complete) {
			complete = corpus.isComplete();
			review.indexes().forEach(GroupIndex::completenessChanged);
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

	private void check(TrackedEntry entry, CheckContext context) {
		context.progress().check();
		ReviewFile file = entry.file.file();
		if (entry.digest == null) {
			entry.digest = EntryDigest.of(entry.paper(), file.text());
		}
		List<Finding> found = new ArrayList<>(0);
		CheckedPaper checked = new CheckedPaper(entry.paper(), file, context, found::add);
		paperChecks.forEach(check -> check.check(checked));
		entry.findings = found.stream().map(finding -> TrackedFinding.of(finding, entry)).toList();
	}

	/** Looks at the groups of one check. */
	private void check(int number, List<TrackedEntry> unknown, CheckContext context) {
		GroupIndex index = review.indexes().get(number);
		for (TrackedEntry entry : unknown) {
			context.progress().check();
			entry.groups[number] = index.add(entry);
		}
		index.check(context);
	}
}
