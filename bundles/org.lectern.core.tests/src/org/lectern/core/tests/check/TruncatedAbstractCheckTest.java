/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.core.completeness.TruncatedText;
import org.lectern.core.tests.TestReview;

/** Which abstracts count as cut off. */
@SuppressWarnings("nls")
class TruncatedAbstractCheckTest {

	@ParameterizedTest
	@ValueSource(strings = { "We show that...", "We show that\u2026", "We show [...]", "We show \u2026\u201d",
			"Code is available at the following", "We compare it with", "It was known (ABSTRACT TRUNCATED AT 250 WORDS)",
			"It was known. [truncated]" })
	void cutOff(String text) {
		assertEquals(true, TruncatedText.isTruncated(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "We show that.", "Gains of up to +30 points in both tasks", "Code: https://example.org/x",
			"We treat cats, dogs, etc...", "A case of hepatitis A", "", "the", "It rose by 3 %" })
	void whole(String text) {
		assertEquals(false, TruncatedText.isTruncated(text));
	}

	@Test
	void findingStandsAtTheLastWord() {
		TestReview.of("a.bib", """
				@article{k, author={A}, title={T}, journal={J}, year=2020,
				  abstract = {Here it goes on and on
				    until it st... }
				}
				@article{l, author={A}, title={U}, journal={J}, year=2020, abstract = {Whole.}}
				""").assertFindings("truncated-abstract", "warning a.bib:3:14 «st...» abstract");
	}
}
