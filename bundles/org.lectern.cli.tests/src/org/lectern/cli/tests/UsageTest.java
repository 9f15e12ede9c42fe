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

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.core.check.Check;
import org.lectern.core.check.CheckCatalog;

/** What the command line says about itself and about wrong arguments. */
class UsageTest {

	@TempDir
	Path folder;

	private CommandRun run(String line) {
		return CommandRun.of(folder, line.isEmpty() ? new String[0] : line.split(" ")); //$NON-NLS-1$
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			--help               | 0 1 2 3 4
			validate --help      | 0 1 2 3 4
			import --help        | 0 1 2 3 4
			import digest --help | 0 2 3 4
			export --help        | 0 2 3 4
			convert --help       | 0 2 3 4
			checks --help        | 0 2
			""")
	void helpTellsTheExitCodes(String line, String codes) {
		CommandRun run = run(line);
		assertEquals(0, run.exitCode());
		assertEquals("", run.err()); //$NON-NLS-1$
		assertTrue(run.out().contains("Usage: lectern"), run::out); //$NON-NLS-1$
		String listed = run.out().substring(run.out().indexOf("Exit codes:")); //$NON-NLS-1$
		assertEquals(List.of(codes.split(" ")), //$NON-NLS-1$
				listed.lines().filter(text -> text.matches("  \\d   .*")).map(text -> text.substring(2, 3)).toList()); //$NON-NLS-1$
	}

	@ParameterizedTest
	@ValueSource(strings = { "--help", "validate --help", "import --help", "import digest --help",
			"export --help", "convert --help", "checks --help" })
	void everythingInTheHelpIsExplained(String line) {
		for (String text : run(line).out().split("\n")) { //$NON-NLS-1$
			// an option or parameter without its explanation stands alone on its line
			assertTrue(!text.matches(" +(-., )?--[a-z-]+(=[A-Z]+)?|  +[A-Z]+(\\.\\.\\.)?"), text); //$NON-NLS-1$
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "--version", "validate -V", "import digest --version" })
	void version(String line) {
		CommandRun run = run(line);
		assertEquals(0, run.exitCode());
		assertTrue(run.out().matches("Lectern \\d+\\.\\d+\\.\\d+(\\.\\S+)?\n"), run::out); //$NON-NLS-1$
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			''                              | lectern: Missing: what to do. Known are: validate, fix, import, export, convert, checks
			frobnicate                      | lectern: There is no command frobnicate. Known are: validate, fix, import, export, convert, checks
			vali my-review                  | lectern: There is no command vali. Known are: validate, fix, import, export, convert, checks
			import a.bib                    | lectern: Missing: --into with the folder of the review
			import a.bib --into . --conflicts ask | lectern: Invalid value for option '--conflicts': ask is none of these: keep, take
			export                          | lectern: Missing required parameter: 'FORMAT'
			convert a.bib                   | lectern: Missing required option: '--to=FORMAT'
			convert --to bibtex             | lectern: Missing required parameter: 'FILE'
			validate                        | lectern: Missing required parameter: 'PATH'
			validate . --frob               | lectern: Unknown option: '--frob'
			validate . --profile none       | lectern: Invalid value for option '--profile': none is none of these: biblatex, bibtex, digest, strict
			validate . --format xml         | lectern: Invalid value for option '--format': xml is none of these: text, json, sarif, junit, github, html
			validate . --fail-on fatal      | lectern: Invalid value for option '--fail-on': fatal is none of these: info, warning, error, never
			validate . --output             | lectern: Missing required parameter for option '--output' (FILE)
			import digest x                 | lectern: Missing required option: '--into=DIR'
			import digest --into x          | lectern: Missing required parameter: 'FILE'
			checks x                        | lectern: Unmatched argument at index 1: 'x'
			""")
	void wrongArguments(String line, String message) {
		CommandRun run = run(line);
		assertEquals(2, run.exitCode());
		assertEquals("", run.out()); //$NON-NLS-1$
		assertEquals(message, run.errLines().get(0));
		String last = run.errLines().get(run.errLines().size() - 1);
		assertTrue(last.matches("lectern: For help type: lectern( [a-z]+)* --help"), last); //$NON-NLS-1$
	}

	@Test
	void importWithoutFilesTellsTheFormats() {
		CommandRun run = run("import --into ."); //$NON-NLS-1$
		assertEquals(2, run.exitCode());
		assertTrue(run.err().startsWith("lectern: Missing: the files to import. Formats are: digest, bibtex"), run::err); //$NON-NLS-1$
	}

	@Test
	void checksAreListedWithSeverityAndTitle() {
		CommandRun run = run("checks"); //$NON-NLS-1$
		assertEquals(0, run.exitCode());
		List<Check> checks = CheckCatalog.standard().checks();
		assertEquals(checks.size(), run.outLines().size());
		for (int i = 0; i < checks.size(); i++) {
			String expected = String.join(" ", checks.get(i).description().id(), //$NON-NLS-1$
					checks.get(i).description().defaultSeverity().id(), checks.get(i).description().title());
			assertEquals(expected, run.outLines().get(i).replaceAll(" +", " ")); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
