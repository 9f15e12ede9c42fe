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

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.lectern.core.check.CatalogPage;
import org.lectern.core.check.Check;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Profile;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.fix.FixCatalog;
import org.lectern.core.fix.FixInput;
import org.lectern.core.fix.FixTarget;
import org.lectern.core.tests.TestReview;

/** CHECKS.md describes the checks there are, and its examples are true. */
@SuppressWarnings("nls")
class CheckDocumentationTest {

	private static final Pattern SECTION = Pattern.compile("^## `([^`]+)`\\n(.*?)(?=^## |\\z)",
			Pattern.MULTILINE | Pattern.DOTALL);

	private static final Pattern EXAMPLE = Pattern.compile("^(Flagged|Not flagged):[^\\n]*\\n\\n(.*?)(?=^\\w|\\z)",
			Pattern.MULTILINE | Pattern.DOTALL);

	private static final Pattern FILE = Pattern.compile("^```(\\S+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

	private final String document = new CatalogPage(CheckCatalog.standard()).text();

	@Test
	void pageIsGeneratedFromTheChecks() {
		assertEquals(document, ProjectSources.read(ProjectSources.bundles().resolve("org.lectern.core/CHECKS.md")),
				"write the page anew: ./lectern checks --markdown > bundles/org.lectern.core/CHECKS.md");
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

	/** What can be corrected without asking is corrected, once and for all, and nothing else is written anew. */
	@Test
	void correctionsEndWhatIsFlagged() {
		Matcher section = SECTION.matcher(document);
		while (section.find()) {
			Matcher example = EXAMPLE.matcher(section.group(2));
			while (example.find()) {
				TestReview review = review(section.group(1), example.group(2));
				List<FixTarget> targets = review.findings(section.group(1)).stream().map(FixTarget::of)
						.filter(target -> FixCatalog.standard().safeFixFor(target) != null).toList();
				if (targets.isEmpty()) {
					continue;
				}
				ReviewCorpus corpus = review.corpus();
				FixCatalog.standard().safeFixFor(targets.get(0)).apply(corpus, targets, FixInput.of(null, null));
				TestReview corrected = TestReview.of(review.profile());
				corpus.files().forEach(file -> corrected.with(file.path(), file.toText()));
				assertEquals(List.of(), corrected.findings(section.group(1)), example.group(2));
				assertFalse(corpus.changedFiles().isEmpty(), example.group(2));
			}
		}
	}

	@Test
	void whoHasNoFixSaysWhyAndNobodyElse() {
		String reasons = ProjectSources.read(ProjectSources.bundles()
				.resolve("org.lectern.core/src/org/lectern/core/check/no-fix.md"));
		for (String line : reasons.lines().toList()) {
			String id = line.split(" \\| ")[0];
			assertTrue(line.endsWith("."), line);
			assertTrue(CheckCatalog.standard().check(id) != null, id + " is no check");
			assertTrue(document.contains("No quick fix: " + line.substring(id.length() + 3) + "\n"), id + " has a fix");
		}
	}

	private static List<Finding> findings(String checkId, String example) {
		return review(checkId, example).findings(checkId);
	}

	/** The review of an example under the first profile in which the check is on. */
	private static TestReview review(String checkId, String example) {
		CheckDescription check = CheckCatalog.standard().description(checkId);
		TestReview review = TestReview.of(example.contains("```review.protocol") ? null
				: Profile.names().stream().filter(check.profiles()::contains).map(Profile::named).findFirst()
						.orElse(null));
		Matcher file = FILE.matcher(example);
		while (file.find()) {
			review.with(file.group(1), file.group(2));
		}
		return review;
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
			assertTrue(Profile.names().containsAll(description.profiles()), description.id());
			description.parameters().forEach(parameter -> assertTrue(parameter.name().matches("[a-z]+(-[a-z]+)*")
					&& !parameter.explanation().contains("missing message"), description.id() + ": " + parameter));
		}
	}
}
