/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.lectern.core.tests.TestReview;

/** Fixes of passages, labels and relations of notes: only what they are about changes. */
@SuppressWarnings("nls")
class AnnotationFixesTest {

	private static final String BIB = """
			@misc{doe, author = {Doe, Jane}, title = {T}, year = 2020,
			  abstract = {Attention weights can be read as an alignment of the two sentences. They are learned.}}
			""";

	private static final String NOTE = """
			<?xml version="1.0" encoding="UTF-8"?>
			<review:Note
			    xmi:version="2.0"
			    xmlns:xmi="http://www.omg.org/XMI"
			    xmlns:review="http://lectern.org/review/1"
			    formatVersion="1"
			    paperKey="doe">
			  <answers
			      id="c"
			      question="claim">
			    <evidence
			        id="e">
			      <quote>
			        <exact>nothing of that kind</exact>
			      </quote>
			    </evidence>
			    <text>So it is.</text>
			  </answers>
			  <annotations
			      id="a"
			      label="Claim">
			    <quote>
			      <exact>weights may be seen as an alignment of both sentences</exact>
			    </quote>
			    <comment>Mine.</comment>
			  </annotations>
			  <annotations
			      id="b"
			      label="premise">
			    <quote>
			      <exact>learned</exact>
			    </quote>
			  </annotations>
			  <relations
			      id="r"
			      type="backs"
			      from="b"
			      to="a"/>
			  <relations
			      id="s"
			      type="supports"
			      from="a"
			      to="b"/>
			</review:Note>
			""";

	private static final String PROTOCOL = """
			<?xml version="1.0" encoding="UTF-8"?>
			<review:Protocol
			    xmi:version="2.0"
			    xmlns:xmi="http://www.omg.org/XMI"
			    xmlns:review="http://lectern.org/review/1"
			    formatVersion="1">
			  <annotationSchemes
			      id="argument">
			    <labels
			        id="claim"/>
			    <labels
			        id="premise"/>
			    <relationTypes
			        id="supports">
			      <fromLabels>premise</fromLabels>
			    </relationTypes>
			  </annotationSchemes>
			</review:Protocol>
			""";

	private static FixCase fix(String id) {
		return FixCase.of(id, TestReview.of("papers.bib", BIB).with("n.note", NOTE).with("review.protocol", PROTOCOL));
	}

	@Test
	void presentWordsAreTakenOver() {
		fix("reanchor-quote").apply().expectChanged("n.note").expect("n.note", NOTE.replace("""
				      <exact>weights may be seen as an alignment of both sentences</exact>
				    </quote>
				""", """
				      <exact>weights can be read as an alignment of the two sentences</exact>
				      <prefix>Attention </prefix>
				      <suffix>. They are learned.</suffix>
				    </quote>
				    <position
				        start="10"
				        end="66"/>
				"""));
	}

	@Test
	void lostPassagesGoWithTheirRelations() {
		FixCase done = fix("delete-passage");
		assertEquals(2, done.targets().size());
		done.apply().expectChanged("n.note");
		String left = done.corpus().file("n.note").toText();
		assertTrue(!left.contains("nothing of that kind") && !left.contains("relations") && left.contains("So it is.")
				&& left.contains("learned"), left);
		assertEquals(0, done.findingsAfter("quote-not-found").size());
	}

	@Test
	void knownNameIsUsed() {
		fix("use-scheme-name").apply().expectChanged("n.note").expect("n.note", NOTE.replace("\"Claim\"", "\"claim\""));
	}

	@Test
	void unknownNamesAreAddedToTheProtocol() {
		FixCase done = fix("add-to-scheme").apply().expectChanged("review.protocol");
		done.expect("review.protocol", PROTOCOL.replace("""
				        id="premise"/>
				""", """
				        id="premise"/>
				    <labels
				        id="Claim"/>
				""").replace("""
				    </relationTypes>
				""", """
				    </relationTypes>
				    <relationTypes
				        id="backs"/>
				"""));
		assertEquals(0, done.findingsAfter("unknown-annotation-label").size());
		assertEquals(0, done.findingsAfter("unknown-relation-type").size());
	}

	@Test
	void relationIsTurnedRoundOnceEvenIfAskedTwice() {
		FixCase done = fix("reverse-relation");
		var twice = new java.util.ArrayList<>(done.targets());
		twice.addAll(done.targets());
		done.apply(twice).expectChanged("n.note").expect("n.note", NOTE.replace("""
				      from="a"
				      to="b"/>
				""", """
				      from="b"
				      to="a"/>
				"""));
		assertEquals(0, done.findingsAfter("relation-ends").size());
	}

	@Test
	void relationIsDeleted() {
		fix("delete-relation").apply().expectChanged("n.note").expect("n.note", NOTE.replace("""
				  <relations
				      id="s"
				      type="supports"
				      from="a"
				      to="b"/>
				""", ""));
	}
}
