/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.tests.navigator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Random;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.lectern.ui.navigator.Grouping;
import org.lectern.ui.navigator.PaperColumn;
import org.lectern.ui.navigator.PaperGroup;
import org.lectern.ui.navigator.PaperNavigator;
import org.lectern.ui.navigator.PaperSort;
import org.lectern.ui.tests.support.ReviewFixture;

/**
 * Measures the view of papers on a large review in the real workbench: how long each step takes, and for how long the
 * thread of the user interface did nothing else at most. It is run by its name only and fails for no measurement.
 */
class NavigatorBenchmark {

	private static final int PAPERS = Integer.getInteger("lectern.benchmark.papers", 100_000);
	private static final int TICK = 5;
	private static final String[] WORDS = ("attention neural network learning deep model language translation graph review "
			+ "systematic analysis evidence trial patient protein cell quantum field theory data mining search engine user "
			+ "interface study survey method sparse robust adaptive online policy reward vision image segmentation speech")
			.split(" ");

	private final Display display = Display.getCurrent();
	private final Random random = new Random(7);
	private long longest;

	@Test
	void measure() throws Exception {
		ReviewFixture review = ReviewFixture.create("large");
		reset();
		String text = bibliography();
		IFile file = review.write("papers/large.bib", text);
		System.out.printf("%,d papers in one file of %,d MB%n", PAPERS, text.length() >> 20);
		PaperNavigator[] opened = new PaperNavigator[1];
		step("open the view: papers read and grouped by file", () -> {
			opened[0] = (PaperNavigator) ReviewFixture.page().showView(PaperNavigator.ID);
		});
		PaperNavigator navigator = opened[0];
		Tree tree = navigator.getCommonViewer().getTree();
		step("expand the file (shown in ranges)", () -> {
			navigator.getCommonViewer().setExpandedState(review.project(), true);
			navigator.getCommonViewer().setExpandedState(file, true);
		});
		assertEquals(PAPERS > 250 ? (PAPERS + 249) / 250 : PAPERS, tree.getItem(0).getItem(0).getItemCount());
		step("expand a range", () -> navigator.getCommonViewer()
				.setExpandedState(tree.getItem(0).getItem(0).getItem(0).getData(), true));
		step("group by year", () -> navigator.groupBy(Grouping.YEAR));
		step("group by year, then first author", () -> navigator.groupBy(Grouping.YEAR, Grouping.FIRST_AUTHOR));
		step("group by first author", () -> navigator.groupBy(Grouping.FIRST_AUTHOR));
		step("group by tag, sorted by title", () -> {
			navigator.groupBy(Grouping.TAG);
			navigator.sortBy(PaperSort.TITLE, true);
		});
		step("expand a tag", () -> navigator.getCommonViewer()
				.setExpandedState(new PaperGroup(review.project(), Grouping.TAG, "deep"), true));
		step("show all columns", () -> navigator.showColumns(EnumSet.allOf(PaperColumn.class)));
		step("first filter: attention year:2000..2010", () -> navigator.filter("attention year:2000..2010"));
		step("next filter: author:smith tag:deep", () -> navigator.filter("author:smith tag:deep"));
		for (String typed : new String[] { "q", "qu", "qua", "quan", "quant", "quantum" }) {
			step("typed on to: " + typed, () -> navigator.filter(typed));
		}
		step("six filters at once, the last one counts", () -> {
			for (String typed : new String[] { "n", "ne", "neu", "neur", "neura", "neural" }) {
				navigator.filter(typed);
			}
		});
		step("no filter", () -> navigator.filter(""));
		review.write("papers/large.bib", text.replaceFirst("attention", "tension"));
		step("after one field of the file was changed", () -> {
			// the change is waiting to be shown
		});
		reset();
		review.delete();
	}

	/** The view is opened as it was closed, so it is brought into its first state. */
	private void reset() throws Exception {
		PaperNavigator navigator = (PaperNavigator) ReviewFixture.page().showView(PaperNavigator.ID);
		navigator.filter("");
		navigator.showColumns(EnumSet.noneOf(PaperColumn.class));
		navigator.groupBy(Grouping.FILE);
		navigator.sortBy(PaperSort.STANDARD, false);
		pump();
		ReviewFixture.page().hideView(navigator);
	}

	private interface Step {
		void run() throws Exception;
	}

	private void step(String name, Step step) throws Exception {
		longest = 0;
		long cpu = cpu();
		long start = System.nanoTime();
		step.run();
		longest = System.nanoTime() - start;
		pump();
		long all = System.nanoTime() - start;
		System.out.printf("%-50s %,7d ms, %,7d ms of CPU, longest block %,5d ms, heap %,5d MB%n", name, all / 1_000_000,
				(cpu() - cpu) / 1_000_000, longest / 1_000_000,
				(Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
	}

	/** The time all threads took, which other programs on the machine disturb less. */
	private static long cpu() {
		return ProcessHandle.current().info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
	}

	/** Runs events, one at a time, until the papers are shown. */
	private void pump() {
		boolean quiet = false;
		while (!quiet) {
			boolean busy = Job.getJobManager().find(PaperNavigator.JOB_FAMILY).length > 0;
			long start = System.nanoTime();
			boolean more = display.readAndDispatch();
			longest = Math.max(longest, System.nanoTime() - start);
			if (!more) {
				quiet = !busy;
				if (busy) {
					display.timerExec(TICK, () -> {
						// wakes the display
					});
					display.sleep();
				}
			}
		}
	}

	private String bibliography() {
		StringBuilder text = new StringBuilder(PAPERS * 900);
		for (int i = 0; i < PAPERS; i++) {
			text.append("@article{key").append(i).append(",\n  author = {").append(name()).append(" and ").append(name())
					.append("},\n  title = {").append(words(8)).append("},\n  journal = {Journal of ").append(words(2))
					.append("},\n  year = {").append(1960 + random.nextInt(65)).append("},\n  doi = {10.1000/").append(i)
					.append("},\n  keywords = {").append(words(1)).append(", ").append(words(1)).append("},\n  abstract = {")
					.append(words(70)).append("},\n}\n\n");
		}
		return text.toString();
	}

	private String name() {
		String[] families = { "Smith", "M{\\\"u}ller", "Garc{\\'i}a", "Tanaka", "Okafor", "Ivanova", "Kowalski", "Nguyen" };
		return families[random.nextInt(families.length)] + random.nextInt(3000) + ", " + (char) ('A' + random.nextInt(26)) + '.';
	}

	private String words(int count) {
		StringBuilder words = new StringBuilder();
		for (int i = 0; i < count; i++) {
			words.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
		}
		return words.toString();
	}
}
