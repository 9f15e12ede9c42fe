/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.tests.bibtex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lectern.ui.tests.support.ReviewFixture;
import org.lectern.ui.tests.support.WorkbenchLog;

/** A bibliography of 50 MB can be opened and edited. How long each step took is printed, not judged. */
@ExtendWith(WorkbenchLog.class)
class BibtexLargeFileTest {

	private static final int SIZE = 50 << 20;

	private ReviewFixture review;

	@BeforeEach
	void create() throws Exception {
		review = ReviewFixture.create("bibtexLarge");
	}

	@AfterEach
	void close() throws Exception {
		review.delete();
	}

	@Test
	void opensAndEditsFiftyMegabytes() throws Exception {
		StringBuilder text = new StringBuilder(SIZE + 2000);
		String line = "Words of an abstract that is as long as such abstracts are. ".repeat(15);
		int entries = 0;
		while (text.length() < SIZE) {
			text.append("@article{key").append(entries++).append(",\n  title = {Paper ").append(entries)
					.append("},\n  abstract = {").append(line).append("},\n  year = 2019\n}\n\n");
		}
		var file = review.write("large.bib", text.toString());
		long start = System.nanoTime();
		EditorDriver driver = EditorDriver.open(file);
		start = tell("open and read", start);
		driver.at("key" + (entries - 100) + ",");
		start = tell("go near the end", start);
		assertEquals(EditorDriver.colour("key"), driver.style("key" + (entries - 100) + ",").foreground);
		start = System.nanoTime();
		driver.press('x', 'x');
		tell("type one character", start);
		driver.type("yz");
		assertTrue(driver.text().contains("{xyzkey" + (entries - 100)), "typed");
		assertNotNull(driver.editor().model().snapshot());
	}

	private static long tell(String what, long start) {
		System.out.println("large file: " + what + ": " + (System.nanoTime() - start) / 1_000_000 + " ms");
		return System.nanoTime();
	}
}
