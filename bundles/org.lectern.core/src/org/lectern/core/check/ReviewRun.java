/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.review.Bibliography;
import org.lectern.model.review.Paper;

/**
 * One run of checks over a review, on as many processors as there are. The pieces of work are put together in the order
 * in which they were begun, so that the findings do not depend on which one ends first.
 */
final class ReviewRun {

	private final CheckContext context;
	private final ParallelWork work;
	private final List<List<Finding>> found = new ArrayList<>();

	ReviewRun(CheckContext context) {
		work = new ParallelWork(context.progress());
		this.context = new CheckContext(context.corpus(), context.profile(), work.progress());
	}

	/** Runs checks that are on and returns what they find, in no order. */
	List<Finding> run(List<Check> checks) {
		// the long ones first, so that nobody waits for them at the end
		for (Check check : checks) {
			if (check instanceof CorpusCheck corpusCheck) {
				add(sink -> corpusCheck.check(context, sink));
			} else if (check instanceof GroupCheck groupCheck) {
				add(sink -> checkGroups(groupCheck, context, sink));
			}
		}
		List<PaperCheck> paperChecks = checks.stream().filter(PaperCheck.class::isInstance).map(PaperCheck.class::cast)
				.toList();
		List<FileCheck> fileChecks = checks.stream().filter(FileCheck.class::isInstance).map(FileCheck.class::cast)
				.toList();
		for (ReviewFile file : context.corpus().files()) {
			fileChecks.forEach(check -> add(sink -> check.check(file, context, sink)));
			if (file.root() instanceof Bibliography bibliography && !paperChecks.isEmpty()) {
				List<Paper> papers = bibliography.getPapers();
				for (int from = 0; from < papers.size(); from += ParallelWork.PAPERS) {
					List<Paper> piece = papers.subList(from, Math.min(papers.size(), from + ParallelWork.PAPERS));
					add(sink -> checkPapers(piece, file, paperChecks, sink));
				}
			}
		}
		work.run();
		return found.stream().flatMap(List::stream).collect(Collectors.toCollection(ArrayList::new));
	}

	private void add(Consumer<Consumer<Finding>> piece) {
		List<Finding> findings = new ArrayList<>();
		found.add(findings);
		work.add(() -> piece.accept(findings::add));
	}

	private void checkPapers(List<Paper> papers, ReviewFile file, List<PaperCheck> checks, Consumer<Finding> sink) {
		for (Paper paper : papers) {
			context.progress().check();
			CheckedPaper checked = new CheckedPaper(paper, file, context, sink);
			checks.forEach(check -> check.check(checked));
		}
	}

	/** Puts the papers in their groups and looks at each group. */
	private static void checkGroups(GroupCheck check, CheckContext context, Consumer<Finding> sink) {
		Map<String, List<Paper>> groups = new LinkedHashMap<>();
		for (Paper paper : context.corpus().papers()) {
			context.progress().check();
			for (String group : check.groupsOf(paper)) {
				groups.computeIfAbsent(group, name -> new ArrayList<>(1)).add(paper);
			}
		}
		groups.forEach((group, members) -> {
			context.progress().check();
			check.check(group, members, context, sink);
		});
	}
}
