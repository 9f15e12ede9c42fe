/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.core.check.CatalogPage;
import org.lectern.core.check.CheckCatalog;

/** The verb checks, also called rules. */
@SuppressWarnings("nls")
class ChecksTest {

	@TempDir
	Path folder;

	@Test
	void everyCheckHasALine() {
		CommandRun run = CommandRun.of(folder, "checks");
		assertEquals(0, run.exitCode());
		assertEquals(CheckCatalog.standard().checks().size(), run.outLines().size());
		assertEquals(run, CommandRun.of(folder, "rules"));
	}

	@Test
	void pageAboutAllChecks() {
		CommandRun run = CommandRun.of(folder, "checks", "--markdown");
		assertEquals(0, run.exitCode());
		assertEquals(new CatalogPage(CheckCatalog.standard()).text(), run.out());
	}

	@Test
	void suppressionsSayWhatTheyHideAndWhy() throws Exception {
		Files.writeString(folder.resolve("a.bib"), "@misc{k, title = {Reading Papers}}\n");
		Files.writeString(folder.resolve("review.protocol"), """
				<?xml version="1.0" encoding="UTF-8"?>
				<review:Protocol xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:review="http://lectern.org/review/1" formatVersion="1">
				  <suppressions check="missing-field" paperKey="k"><reason>A manuscript
				    without a date</reason></suppressions>
				  <suppressions check="truncated-abstract"/>
				</review:Protocol>
				""");
		CommandRun run = CommandRun.of(folder, "rules", "--suppressed", ".");
		assertEquals("""
				missing-field       k      2  A manuscript without a date
				truncated-abstract  *      0  (no reason given)
				""", run.out());
		assertEquals("lectern: Suppressions that hide nothing: 1. They may be removed\n", run.err());
		assertEquals(0, run.exitCode());
	}

	@Test
	void reviewWithoutSuppressions() throws Exception {
		Files.writeString(folder.resolve("a.bib"), "@misc{k, title = {Reading Papers}}\n");
		CommandRun run = CommandRun.of(folder, "checks", "--suppressed", ".");
		assertEquals("", run.out());
		assertEquals("lectern: The protocol suppresses nothing\n", run.err());
	}

	@Test
	void missingPath() {
		CommandRun run = CommandRun.of(folder, "rules", "--suppressed", "gone");
		assertEquals(3, run.exitCode());
		assertTrue(run.err().startsWith("lectern: gone: "), run.err());
	}
}
