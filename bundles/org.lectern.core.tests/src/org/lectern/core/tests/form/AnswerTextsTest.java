/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.core.form.NumberRule;
import org.lectern.core.form.NumberText;
import org.lectern.core.form.PartialDate;
import org.lectern.core.form.WebAddress;

/** How numbers, dates and addresses are written and read. */
@SuppressWarnings("nls")
class AnswerTextsTest {

	@ParameterizedTest
	@CsvSource({ "0, 0", "-0.0, 0", "12, 12", "-3, -3", "0.5, 0.5", "1e15, 1000000000000000",
			"9007199254740991, 9007199254740991", "9007199254740992, 9.007199254740992E15",
			"-9007199254740991, -9007199254740991", "1e300, 1.0E300" })
	void writesNumbers(double number, String text) {
		assertEquals(text, NumberText.of(number));
	}

	@Test
	void readsWhatItWrites() {
		Random random = new Random(7);
		for (int i = 0; i < 2000; i++) {
			double number = i % 2 == 0 ? random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20)
					: Math.rint(random.nextGaussian() * 1e17);
			assertEquals(number, NumberText.parse(NumberText.of(number)));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "twelve", "1,5", "1.2.3", "1e999", "0x10", "NaN", "--1", "Infinity", "1d" })
	void readsNoOtherNumbers(String text) {
		assertNull(NumberText.parse(text));
	}

	@ParameterizedTest
	@CsvSource({ "0, true", "10, true", "5, true", "5.5, false", "-1, false", "11, false" })
	void numberRuleHasItsLimitsWithin(double number, boolean fits) {
		assertEquals(fits, new NumberRule(0.0, 10.0, true, null).problem(number) == null);
	}

	@Test
	void numberRuleTellsTheLimitsWithTheUnit() {
		assertEquals("Enter a number from 0 to 10 mg.", new NumberRule(0.0, 10.0, false, "mg").problem(11));
		assertEquals("Enter a number of 1 mg or more.", new NumberRule(1.0, null, false, "mg").problem(0));
		assertEquals("Enter a number of 1.5 or less.", new NumberRule(null, 1.5, false, null).problem(2));
		assertNull(NumberRule.ANY.problem("  "));
		assertNotNull(NumberRule.ANY.problem("x"));
		assertNotNull(NumberRule.ANY.problem(Double.NaN));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024", "2024-03", "2024-03-15", "2024-02-29", "0001", "9999-12-31" })
	void readsDatesAndWritesThemBack(String text) {
		assertEquals(text, PartialDate.parse(' ' + text + '\t').toString());
		assertNull(PartialDate.problem(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "24", "2024-3", "2024-13", "2024-00", "2024-02-30", "2023-02-29", "2024-03-00",
			"2024/03/15", "15.03.2024", "March 2024", "0000", "2024-", "2024-03-15T10:00", "20240315" })
	void readsNoOtherDates(String text) {
		assertNull(PartialDate.parse(text));
		assertEquals(text.isEmpty(), PartialDate.problem(text) == null);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "2024/3/5, 2024-03-05", "2024.03.05, 2024-03-05", "2024.3., 2024-03",
			"2024-3, 2024-03", "2024/13, -", "2024/3-5, -", "5.3.2024, -", "3/5/2024, -", "2024, 2024", "2024/0, -" })
	void guessesOnlyWhatCanBeReadInOneWay(String text, String date) {
		PartialDate guess = PartialDate.guess(text);
		assertEquals(date, guess == null ? null : guess.toString());
	}

	@Test
	void ordersDatesWithTheLessExactFirst() {
		List<String> ordered = List.of("0999", "2020", "2020-01", "2020-01-01", "2020-01-31", "2020-02", "2021");
		assertEquals(ordered, Stream.of("2021", "2020-02", "2020-01-31", "2020", "2020-01-01", "0999", "2020-01")
				.map(PartialDate::parse).sorted().map(PartialDate::toString).toList());
	}

	@ParameterizedTest
	@CsvSource({ "https://example.org/a?b=c#d, https://example.org/a?b=c#d", "HTTP://example.org, HTTP://example.org",
			"10.1000/182, https://doi.org/10.1000/182", "doi:10.1000/182, https://doi.org/10.1000/182",
			"DOI: 10.1000/A%B, https://doi.org/10.1000/a%25b", "' https://doi.org/10.1000/182 ', https://doi.org/10.1000/182" })
	void readsAddresses(String text, String uri) {
		assertEquals(uri, WebAddress.parse(text).uri().toString());
		assertNull(WebAddress.problem(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "example", "www.example.org", "javascript:alert(1)", "file:///etc/passwd",
			"https://", "https:///path", "https://exa mple.org", "mailto:ann@example.org", "10.1000", "see 10.1000/182 there" })
	void readsNoOtherAddresses(String text) {
		assertNull(WebAddress.parse(text), () -> String.valueOf(WebAddress.parse(text)));
		assertTrue(text.isEmpty() || WebAddress.problem(text) != null);
	}
}
