/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.core.check.Check;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.CorrectingCheck;
import org.lectern.core.check.Profile;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFileReader;
import org.lectern.core.tests.TestData;
import org.lectern.core.tests.TestReview;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;
import org.lectern.model.review.ReviewFactory;
import org.lectern.model.text.PersonNames;

/** Corrections of names end what they correct and lose nobody, whatever stands in the list. */
@SuppressWarnings("nls")
class NameCorrectionsTest {

	private static final String[] PIECES = { "Doe", "Jane", "J.", "R. ", "van", "and", " and ", " and ", ",", ", ", ";",
			"; ", " & ", " \\& ", "{", "}", "{\\\"u}", "\\'e", "\\", "&#246;", "et al.", "others", "Jr.", "III", " ", "~",
			"\n", "...", "1", "@", "(", ")", "SMITH", "{Doe, J. and Roe, R.}", "é", "王", "=", "?" };

	private static List<CorrectingCheck> corrections() {
		List<CorrectingCheck> corrections = CheckCatalog.standard().checks().stream()
				.filter(check -> check.getClass().getPackageName().endsWith(".names"))
				.filter(CorrectingCheck.class::isInstance).map(CorrectingCheck.class::cast).toList();
		assertTrue(corrections.size() >= 9, corrections.toString());
		return corrections;
	}

	private static Field field(String authors) {
		Field field = ReviewFactory.eINSTANCE.createField();
		field.setName("author");
		field.setValue(authors);
		return field;
	}

	@Test
	void whatIsCorrectedIsRight() {
		Random random = new Random(20);
		Set<CorrectingCheck> used = new HashSet<>();
		for (int i = 0; i < 60_000; i++) {
			StringBuilder list = new StringBuilder();
			for (int pieces = random.nextInt(9); pieces >= 0; pieces--) {
				list.append(PIECES[random.nextInt(PIECES.length)]);
			}
			for (CorrectingCheck correction : corrections()) {
				String once = correction.correct(field(list.toString()));
				if (once != null) {
					used.add(correction);
					assertNotEquals(list.toString(), once);
					assertEquals(null, correction.correct(field(once)), () -> id(correction) + ": " + list + " -> " + once);
				}
			}
		}
		assertEquals(new HashSet<>(corrections()), used);
	}

	private static String id(CorrectingCheck correction) {
		return ((Check) correction).description().id();
	}

	@Test
	void nothingFails() {
		Random random = new Random(7);
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 3000; i++) {
			text.append("@misc{k").append(i).append(", author = {");
			int depth = 0;
			for (int pieces = random.nextInt(12); pieces >= 0; pieces--) {
				String piece = PIECES[random.nextInt(PIECES.length)];
				depth += piece.equals("{") ? 1 : piece.equals("}") ? -1 : 0;
				if (depth < 0) {
					depth = 0;
				} else {
					text.append(piece.equals("\\") ? "\\o " : piece);
				}
			}
			text.append("}".repeat(depth)).append("}, title = {A Title ").append(i).append("}, year = 2020}\n");
		}
		assertFalse(TestReview.of("a.bib", text.toString()).under(Profile.STRICT).findings("et-al").isEmpty());
	}

	/** Turning names round changes nothing for BibTeX. */
	@ParameterizedTest
	@ValueSource(strings = { "dblp_acm", "haematology", "mis_baseline", "stroke" })
	void mixedFormsKeepTheNames(String set) throws IOException {
		ReviewCorpus corpus = ReviewCorpus.of(List.of(ReviewFileReader.read("records.bib",
				Files.readAllBytes(TestData.path("dedupe/" + set + "/records.bib")))));
		CorrectingCheck mixed = (CorrectingCheck) CheckCatalog.standard().check("mixed-name-forms");
		int corrected = 0;
		for (Paper paper : corpus.papers()) {
			String authors = paper.fieldValue("author");
			// with one name of the other form, every list is mixed
			String list = authors == null ? null : authors + " and Zed, Zoe";
			String right = list == null ? null : mixed.correct(field(list));
			if (right != null) {
				corrected++;
				assertEquals(PersonNames.parse(list), PersonNames.parse(right));
			}
		}
		assertTrue(corrected > 0 || !set.equals("dblp_acm"));
	}
}
