/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.titles;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.core.CancelledException;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.CheckRunner;
import org.lectern.core.check.Profile;
import org.lectern.core.tests.CancelAfter;
import org.lectern.core.tests.TestReview;
import org.lectern.model.text.LatexText;

/** Which names of journals are taken for one journal. */
@SuppressWarnings("nls")
class JournalChecksTest {

	/** A review with one article for each journal, each on a line of its own. */
	private static TestReview articles(String... journals) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < journals.length; i++) {
			text.append("@article{k" + i + ", journal={" + journals[i] + "}}\n");
		}
		return TestReview.of("a.bib", text.toString()).under(Profile.STRICT);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "IEEE Transactions on Computers|IEEE Trans. Comput.",
			"Journal of the American Society of Nephrology|J Am Soc Nephrol", "The Annals of Statistics|Ann. Stat.",
			"Journal of the National Cancer Institute|J. Natl. Cancer Inst.", "Zeitschrift f{\\\"u}r Physik|Z. Phys.",
			"Transfusion \\& Apheresis Science|Transfus Apher Sci", "Physical Review A|Phys. Rev. A",
			"Annales de Math{\\'e}matiques|Ann. Math{\\'e}m." })
	void abbreviation(String full, String abbreviated) {
		articles(full, abbreviated, full).assertFindings("journal-forms", "info a.bib:2:23 «" + abbreviated + "» journal, "
				+ plain(abbreviated) + ", " + plain(full) + "a.bib:1:23 <-«" + full + "»");
	}

	private static String plain(String latex) {
		return LatexText.toPlain(latex);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "European Neurology|European Neuropsychopharmacology", "Computer System|Computer Systems",
			"Physical Review A|Phys. Rev. B", "Circulation|Circ", "Journal of Logic|Journal of Logic and Algebra",
			"Japanese Stroke|J. Stroke", "Physical Review Engineering|Phys. Rev. E", "Nature Genetics|Nature Genetics",
			"Acta 12|Acta 1", "{}|{}", "心臓 手術|心 手", "Annals of Statistics|Annals for Statistics" })
	void otherJournal(String one, String other) {
		articles(one, other).assertFindings("journal-forms");
	}

	@Test
	void abbreviationOfOneOfTwoIsLeftAlone() {
		articles("Journal of Computing", "J. Comput.", "Journal of Computers").assertFindings("journal-forms");
	}

	@Test
	void abbreviationsOfAbbreviationsAreOneJournal() {
		articles("IEEE Trans. Comput.", "IEEE Transactions on Computers", "IEEE Trans. Computers").assertFindings(
				"journal-forms",
				"info a.bib:1:23 «IEEE Trans. Comput.» journal, IEEE Trans. Comput., IEEE Transactions on Computers"
						+ "a.bib:2:23 <-«IEEE Transactions on Computers»",
				"info a.bib:3:23 «IEEE Trans. Computers» journal, IEEE Trans. Computers, IEEE Transactions on Computers"
						+ "a.bib:2:23 <-«IEEE Transactions on Computers»");
	}

	@Test
	void otherUsesAreRelated() {
		articles("Nat. Genet.", "Nature Genetics", "Nat. Genet.", "Nature Genetics", "Nature Genetics").assertFindings(
				"journal-forms", "info a.bib:1:23 «Nat. Genet.» journal, Nat. Genet., Nature Genetics"
						+ "a.bib:2:23 <-«Nature Genetics»a.bib:3:23 <-«Nat. Genet.»");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Disability and Rehabilitation|Disability \\& rehabilitation", "Blood|Blood.",
			"The Lancet|Lancet", "Etudes|{\\'E}tudes", "J. Comput.|J Comput" })
	void spelling(String one, String other) {
		articles(one, other, one).assertFindings("journal-spelling", "info a.bib:2:23 «" + other + "» journal, "
				+ plain(other) + ", " + plain(one) + "a.bib:1:23 <-«" + one + "»");
		articles(one, other, one).assertFindings("journal-forms");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Communications of the {ACM}|Communications of the ACM", "Blood|Blood Advances",
			"Études|{\\'E}tudes", "{}|{}" })
	void sameSpelling(String one, String other) {
		articles(one, other).assertFindings("journal-spelling");
	}

	@Test
	void fieldsOfBiblatexAndSeveralFilesCount() {
		TestReview.of("a.bib", "@article{a, journaltitle={Nature Genetics}}")
				.with("b.bib", "@article{b, journal={Nat. Genet.}}").under(Profile.STRICT)
				.assertFindings("journal-forms", "info b.bib:1:22 «Nat. Genet.» journal, Nat. Genet., Nature Genetics"
						+ "a.bib:1:27 <-«Nature Genetics»");
	}

	@Test
	void canBeCancelled() {
		CheckRunner runner = new CheckRunner(new CheckCatalog(CheckCatalog.standard().checks().stream()
				.filter(check -> check.description().id().startsWith("journal-")).toList()));
		var corpus = articles("Nature Genetics", "Nat. Genet.").corpus();
		assertThrows(CancelledException.class, () -> runner.run(corpus, Profile.STRICT, new CancelAfter(1)));
	}
}
