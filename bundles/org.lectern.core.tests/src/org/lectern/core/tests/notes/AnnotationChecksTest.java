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
import org.lectern.core.tests.TestReview;

/** Annotations and relations against their paper and the schemes of the protocol. */
@SuppressWarnings("nls")
class AnnotationChecksTest {

	private static final String BIB = """
			@misc{doe, author = {Doe, Jane}, title = {T}, year = 2020,
			  abstract = {Attention weights can be read as an alignment of the two sentences. They are learned.}}
			""";

	private static final String HEAD = """
			<?xml version="1.0" encoding="UTF-8"?>
			<review:%s xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:review="http://lectern.org/review/1"
			    formatVersion="1" %s>
			%s
			</review:%1$s>
			""";

	private static final String SCHEME = """
			<annotationSchemes id="argument">
			  <labels id="claim" name="Main claim"/><labels id="premise"/>
			  <relationTypes id="supports"><fromLabels>premise</fromLabels><toLabels>claim</toLabels></relationTypes>
			  <relationTypes id="same" symmetric="true"><fromLabels>premise</fromLabels><toLabels>claim</toLabels></relationTypes>
			</annotationSchemes>""";

	private static TestReview review(String scheme, String content) {
		return TestReview.of("papers.bib", BIB).with("review.protocol", HEAD.formatted("Protocol", "", scheme))
				.with("n.note", HEAD.formatted("Note", "paperKey=\"doe\"", content));
	}

	private static String annotation(String id, String label, String words) {
		return "<annotations id=\"" + id + "\" label=\"" + label + "\"><quote><exact>" + words
				+ "</exact></quote></annotations>\n";
	}

	private static final String TWO = annotation("a", "claim", "Attention weights") + annotation("b", "premise", "learned");

	private static String relation(String type, String ends) {
		return TWO + "<relations id=\"r\" type=\"" + type + "\" " + ends + "/>";
	}

	@Test
	void wordsThatChangedALittleAreInformation() {
		TestReview review = review("", annotation("a", "x", "weights can be read as an alignement of the two sentences"));
		review.assertFindings("quote-changed", "info n.note:4:45 «weights can be read as an alignement of the two"
				+ " sentences» abstract, a, weights can be read as an alignment of the two sentences");
		review.assertFindings("quote-not-found");
		assertEquals("The words \"weights can be read as an alignement of the two sentences\" in the field abstract of the"
				+ " paper have become \"weights can be read as an alignment of the two sentences\"; see whether the note"
				+ " still holds", review.findings("quote-changed").get(0).message());
	}

	@Test
	void wordsThatChangedMuchAreLostWithACandidate() {
		TestReview review = review("", annotation("a", "x", "weights may be seen as an alignment of both sentences"));
		review.assertFindings("quote-not-found", "warning n.note:4:45 «weights may be seen as an alignment of both"
				+ " sentences» abstract, a, weights can be read as an alignment of the two sentences");
		review.assertFindings("quote-changed");
	}

	@Test
	void unknownLabel() {
		TestReview review = review(SCHEME, annotation("a", "Claim", "weights") + annotation("b", "main_claim", "weights")
				+ annotation("c", "idea", "weights") + annotation("d", "premise", "weights")
				+ "<annotations><quote><exact>weights</exact></quote></annotations>");
		review.assertFindings("unknown-annotation-label", "warning n.note:4:28 «Claim» Claim, a, claim",
				"warning n.note:5:28 «main_claim» main_claim, b, claim", "warning n.note:6:28 «idea» idea, c");
		review("", annotation("a", "idea", "weights")).assertFindings("unknown-annotation-label");
		TestReview.of("n.note", HEAD.formatted("Note", "paperKey=\"doe\"", annotation("a", "idea", "weights")))
				.assertFindings("unknown-annotation-label");
	}

	@Test
	void unknownRelationType() {
		review(SCHEME, relation("Supports", "from=\"b\" to=\"a\"")).assertFindings("unknown-relation-type",
				"warning n.note:6:25 «Supports» Supports, r, supports");
		review(SCHEME, relation("proves", "from=\"b\" to=\"a\"")).assertFindings("unknown-relation-type",
				"warning n.note:6:25 «proves» proves, r");
		review(SCHEME, relation("supports", "from=\"b\" to=\"a\"")).assertFindings("unknown-relation-type");
		review("", relation("proves", "from=\"b\" to=\"a\"")).assertFindings("unknown-relation-type");
	}

	@Test
	void relationEnds() {
		review(SCHEME, relation("supports", "from=\"a\" to=\"b\"")).assertFindings("relation-ends",
				"warning n.note:6:25 «supports» supports, r, reversible");
		review(SCHEME, relation("supports", "from=\"a\" to=\"a\"")).assertFindings("relation-ends",
				"warning n.note:6:25 «supports» supports, r");
		review(SCHEME, relation("supports", "from=\"a\"")).assertFindings("relation-ends",
				"warning n.note:6:25 «supports» supports, r");
		review(SCHEME, relation("supports", "from=\"b\" to=\"a\"")).assertFindings("relation-ends");
		review(SCHEME, relation("same", "from=\"a\" to=\"b\"")).assertFindings("relation-ends");
		review("", relation("x", "from=\"a\" to=\"b\"")).assertFindings("relation-ends");
		assertEquals("A relation of the type \"supports\" cannot lead from \"claim\" to \"premise\"; choose another type or"
				+ " other annotations", review(SCHEME, relation("supports", "from=\"a\" to=\"b\""))
						.findings("relation-ends").get(0).message());
	}
}
