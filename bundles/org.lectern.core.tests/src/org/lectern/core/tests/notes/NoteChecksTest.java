/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.tests.TestReview;

/** Notes against their form and their paper. */
@SuppressWarnings("nls")
class NoteChecksTest {

	private static final String BIB = """
			@misc{doe, author = {Doe, Jane}, title = {On {LSTM}s}, year = 2020,
			  abstract = {We show that {\\"u}ber-large {LSTM}s   forget --- slowly.
			    A \\emph{cure} is given.}}
			@misc{roe, author = {Roe, R.}, title = {T}, year = 2020}
			""";

	private static String protocol(String settings, String version) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<review:Protocol xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:review="http://lectern.org/review/1">
				  <forms id="reading" name="Reading"%s>
				    <questions id="claim" label="What does it claim?" required="true"/>
				    <questions id="kind" kind="choice" required="true"><options>x</options></questions>
				    <questions id="cost" label="What does it cost?"/>
				  </forms>
				  <forms id="short"><questions id="sum" kind="number" label="Sum" required="true"/></forms>
				  <checkProfile base="biblatex">%s</checkProfile>
				</review:Protocol>
				""".formatted(version, settings);
	}

	private static String note(String head, String content) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<!-- form="none" paperKey="none" -->
				<review:Note xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:review="http://lectern.org/review/1"
				    paperKey="doe" %s>
				%s
				</review:Note>
				""".formatted(head, content);
	}

	private static TestReview review(String head, String content) {
		return TestReview.of("papers.bib", BIB).with("review.protocol", protocol("", " version=\"2\"")).with("notes/doe.note",
				note(head, content));
	}

	@Test
	void questionWithoutAnswerOrWithAnEmptyOne() {
		TestReview review = review("form=\"reading\"",
				"  <answers id=\"a\" question=\"cost\"><text>question=\"kind\"</text></answers>\n"
						+ "  <answers id=\"b\" question='kind'><text> </text></answers>");
		review.assertFindings("unanswered-question", "warning notes/doe.note:4:26 «reading» claim",
				"warning notes/doe.note:6:29 «kind» kind");
		assertEquals("The question \"What does it claim?\" has to be answered",
				review.findings("unanswered-question").get(0).message());
		assertEquals(new PaperReference("papers.bib", "doe", 0), review.findings("unanswered-question").get(0).paper());
	}

	@Test
	void allQuestionsAnswered() {
		review("", "<answers question=\"claim\"><text>It forgets.</text></answers>"
				+ "<answers question=\"kind\"><choices>x</choices></answers>").assertFindings("unanswered-question");
		review("form=\"short\"", "<answers question=\"sum\" number=\"0.0\"/>").assertFindings("unanswered-question");
		review("form=\"short\"", "<answers question=\"sum\"/>").assertFindings("unanswered-question",
				"warning notes/doe.note:5:20 «sum» sum");
	}

	@Test
	void notesThatHaveNotBegunOrHaveNoForm() {
		review("", "").assertFindings("unanswered-question");
		review("", "<answers question=\"claim\"/>").assertFindings("unanswered-question");
		review("form=\"other\"", "").assertFindings("unanswered-question");
		TestReview.of("n.note", note("form=\"reading\"", "")).assertFindings("unanswered-question");
	}

	@Test
	void firstFormCountsWhereNoneIsNamed() {
		review("", "<answers question=\"kind\"><choices>x</choices></answers>").assertFindings("unanswered-question",
				"warning notes/doe.note:4:15 «doe» claim");
	}

	@Test
	void unknownForm() {
		review("form=\"Reading\"", "").assertFindings("unknown-note-form",
				"warning notes/doe.note:4:26 «Reading» Reading");
		review("form=\"short\"", "").assertFindings("unknown-note-form");
		review("", "").assertFindings("unknown-note-form");
		TestReview.of("n.note", note("form=\"gone\"", "")).assertFindings("unknown-note-form");
	}

	@Test
	void formChanged() {
		String answer = "<answers question=\"claim\"><text>formVersion=\"1\"</text></answers>";
		review("form=\"reading\"", answer).assertFindings("note-form-changed",
				"warning notes/doe.note:4:26 «reading» 1, 2, claim");
		review("formVersion=\"3\"", answer).assertFindings("note-form-changed",
				"warning notes/doe.note:4:33 «3» 3, 2");
		review("form=\"reading\" formVersion=\"2\"", answer).assertFindings("note-form-changed");
		review("form=\"reading\"", "").assertFindings("note-form-changed");
		review("form=\"short\"", "<answers question=\"sum\" number=\"1.0\"/>").assertFindings("note-form-changed");
	}

	@Test
	void answersThatDoNotFit() {
		TestReview review = review("form=\"short\"", "<answers id=\"s\" question=\"sum\"><text>seven</text></answers>");
		review.assertFindings("unfitting-answer", "warning notes/doe.note:5:27 «sum» sum, s");
		assertEquals("The answer to \"Sum\" does not fit: The question asks for another kind of answer than was given; "
				+ "answer it anew", review.findings("unfitting-answer").get(0).message());
		review("form=\"short\"", "<answers question=\"sum\"><text>7</text></answers>").assertFindings("unfitting-answer",
				"warning notes/doe.note:5:20 «sum» sum, , 7");
		review("form=\"short\"", "<answers question=\"sum\" number=\"7.0\"/>").assertFindings("unfitting-answer");
		review("form=\"gone\"", "<answers question=\"sum\"><text>7</text></answers>").assertFindings("unfitting-answer");
	}

	private static String quote(String words) {
		return "<annotations id=\"n1\"><quote><exact>" + words + "</exact></quote></annotations>";
	}

	@ParameterizedTest
	@ValueSource(strings = { "We show that \u00fcber-large LSTMs forget \u2014 slowly.", "we SHOW", "LSTMs forget - slowly",
			"{LSTM}s\n  forget", "u\u0308ber", "uber large", "cure is", "A \\emph{cure}", "hat", " ", "forget&#xA;slowly" })
	void wordsThatAreThere(String words) {
		review("", quote(words)).assertFindings("quote-not-found");
	}

	@ParameterizedTest
	@ValueSource(strings = { "We showed", "LSTMs never forget", "slowly forget", "!!" })
	void wordsThatAreNotThere(String words) {
		assertEquals(1, review("", quote(words)).findings("quote-not-found").size());
	}

	@Test
	void placeOfAQuote() {
		TestReview review = review("", """
				<answers id="a1" question="claim"><evidence id="e1"><quote><exact>We show</exact></quote></evidence>
				  <evidence id="e2"><quote>
				    <exact>We   do not
				 show</exact><prefix>x</prefix></quote></evidence><text>id="e2"</text></answers>
				<annotations id="n1" field="title"><quote><exact>We show</exact></quote></annotations>
				<annotations id="n2" field="keywords"><quote><exact>LSTM</exact></quote></annotations>
				<annotations id="n3"/>""");
		review.assertFindings("quote-not-found", "warning notes/doe.note:7:12 «We   do not\n show» abstract, e2",
				"warning notes/doe.note:9:50 «We show» title, n1", "warning notes/doe.note:10:53 «LSTM» keywords, n2");
		assertEquals("The field abstract of the paper does not have the words \"We do not show\"; "
				+ "select the passage anew or restore the text", review.findings("quote-not-found").get(0).message());
	}

	@Test
	void quoteFromAPaperThatIsNotThere() {
		TestReview.of("a.bib", "@misc{roe}").with("n.note", note("", quote("gone"))).assertFindings("quote-not-found");
	}

	@Test
	void paperWithoutNote() {
		TestReview review = review("", "").with("review.protocol",
				protocol("<settings check=\"paper-without-note\" severity=\"info\"/>", ""));
		review.assertFindings("paper-without-note", "info papers.bib:4:7 «roe»");
		review.with("notes/roe.note", "broken").assertFindings("paper-without-note");
		assertEquals(0, review("", "").findings("paper-without-note").size());
	}
}
