/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.lectern.core.check.Check;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Profile;
import org.lectern.core.tests.TestReview;

/** CHECKS.md describes the checks there are, and its examples are true. */
@SuppressWarnings("nls")
class CheckDocumentationTest {

	private static final Pattern SECTION = Pattern.compile("^## `([^`]+)`\\n(.*?)(?=^## |\\z)",
			Pattern.MULTILINE | Pattern.DOTALL);

	private static final Pattern EXAMPLE = Pattern.compile("^(Flagged|Not flagged):[^\\n]*\\n\\n(.*?)(?=^\\w|\\z)",
			Pattern.MULTILINE | Pattern.DOTALL);

	private static final Pattern FILE = Pattern.compile("^```(\\S+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

	private final String document = ProjectSources
			.read(ProjectSources.bundles().resolve("org.lectern.core/CHECKS.md"));

	@Test
	void everyCheckIsDescribedInTheOrderOfTheCatalogue() {
		List<String> described = new ArrayList<>();
		Matcher section = SECTION.matcher(document);
		while (section.find()) {
			described.add(section.group(1));
		}
		assertEquals(CheckCatalog.standard().checks().stream().map(check -> check.description().id()).toList(),
				described);
	}

	@Test
	void severityAndCategoryAreThoseOfTheCheck() {
		Matcher section = SECTION.matcher(document);
		while (section.find()) {
			CheckDescription check = CheckCatalog.standard().description(section.group(1));
			String line = "Category " + check.category().id() + ", severity " + check.defaultSeverity().id();
			assertTrue(section.group(2).contains(line), check.id() + ": " + line);
		}
	}

	@Test
	void examplesAreFlaggedAndCounterexamplesAreNot() {
		Matcher section = SECTION.matcher(document);
		while (section.find()) {
			int flagged = 0;
			int notFlagged = 0;
			Matcher example = EXAMPLE.matcher(section.group(2));
			while (example.find()) {
				List<Finding> findings = findings(section.group(1), example.group(2));
				if (example.group(1).equals("Flagged")) {
					flagged++;
					assertFalse(findings.isEmpty(), "not flagged: " + example.group(2));
				} else {
					notFlagged++;
					assertEquals(List.of(), findings, example.group(2));
				}
			}
			assertTrue(flagged > 0 && notFlagged > 0, section.group(1) + " needs an example and a counterexample");
		}
	}

	private static List<Finding> findings(String checkId, String example) {
		TestReview review = null;
		Matcher file = FILE.matcher(example);
		while (file.find()) {
			review = review == null ? TestReview.of(file.group(1), file.group(2))
					: review.with(file.group(1), file.group(2));
		}
		return review.findings(checkId);
	}

	@Test
	void profilesAreDescribed() {
		Profile.names().forEach(name -> assertTrue(document.contains("| `" + name + "` |"), name));
	}

	@Test
	void descriptionsAreWhole() {
		for (Check check : CheckCatalog.standard().checks()) {
			CheckDescription description = check.description();
			assertTrue(description.id().matches("[a-z]+(-[a-z]+)*"), description.id());
			assertFalse(description.title().isBlank() || description.title().contains("missing message"));
			assertTrue(description.explanation().endsWith("."), description.explanation());
		}
	}
}
