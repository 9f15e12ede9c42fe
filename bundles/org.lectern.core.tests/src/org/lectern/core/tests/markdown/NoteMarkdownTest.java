/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.core.corpus.ReviewFileReader;
import org.lectern.core.markdown.NoteMarkdown;
import org.lectern.model.review.Answer;
import org.lectern.model.review.Bibliography;
import org.lectern.model.review.Note;
import org.lectern.model.review.Paper;
import org.lectern.model.review.Protocol;
import org.lectern.model.review.ReviewFactory;

/** Notes as Markdown. */
@SuppressWarnings("nls")
class NoteMarkdownTest {

	private static final String PROTOCOL = """
			<?xml version="1.0" encoding="UTF-8"?>
			<review:Protocol xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
			    xmlns:review="http://lectern.org/review/1" formatVersion="1">
			  <forms id="reading" name="Reading note">
			    <questions id="claim" label="What is claimed?"/>
			    <questions id="kinds" label="Kinds" kind="multi-choice"/>
			    <questions id="count" label="Count" kind="number"/>
			    <questions id="blind" label="Blind?" kind="yes-no"/>
			    <questions id="weight" label="Weight" kind="rating"/>
			    <questions id="dose" label="Dose" kind="number" unit="mg/d"/>
			    <questions id="data" label="Data" kind="address"/>
			  </forms>
			  <annotationSchemes id="s" name="S">
			    <labels id="m" name="Method"/>
			    <relationTypes id="r" name="uses"/>
			  </annotationSchemes>
			</review:Protocol>
			""";

	private static final String NOTE = """
			<?xml version="1.0" encoding="UTF-8"?>
			<review:Note xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
			    xmlns:review="http://lectern.org/review/1" formatVersion="1" paperKey="ash" form="reading">
			  <answers id="a1" question="claim">
			    <text>Trees *grow*.&#xA;&#xA;1. Slowly</text>
			    <evidence id="e1"><comment>so they say</comment><quote><exact>trees grow</exact></quote></evidence>
			  </answers>
			  <answers id="a2" question="kinds"><choices>survey</choices><choices>a_b</choices></answers>
			  <answers id="a3" question="count" number="12"/>
			  <answers id="a4" question="blind" yes="false"/>
			  <answers id="a6" question="dose" number="12.5"/>
			  <answers id="a7" question="data"><text>doi:10.1000/a_b</text></answers>
			  <answers id="a5" question="old" rating="3"/>
			  <annotations id="n1" label="m"><quote><exact>measured</exact></quote></annotations>
			  <annotations id="n2" label="gone"><quote><exact>trees</exact></quote></annotations>
			  <relations id="r1" type="r" from="n1" to="n2"/>
			</review:Note>
			""";

	private static final String BIB = """
			@article{ash, author = {Ash, Ann and van der Berg, Bo}, title = {How "trees" grow}, journal = {Decay},
			  year = 2019, keywords = {oak, elm}, readstatus = {read}, ranking = {rank4}}
			""";

	@Test
	void tellsAllOfTheNote() {
		assertEquals("""
				---
				citekey: "ash"
				title: "How \\"trees\\" grow"
				authors: ["Ash, Ann", "van der Berg, Bo"]
				year: 2019
				venue: "Decay"
				tags: ["oak", "elm"]
				status: "read"
				rating: 4
				---

				# How "trees" grow

				Ash (2019).

				## Reading note

				### What is claimed?

				Trees \\*grow\\*.

				1\\. Slowly

				> trees grow
				>
				> \u2014 so they say

				### Kinds

				- survey
				- a\\_b

				### Count

				12

				### Blind?

				No

				### Weight

				*Not answered*

				### Dose

				12.5 mg/d

				### Data

				[doi:10.1000/a\\_b](<https://doi.org/10.1000/a_b>)

				## Answers to questions that are not in the form

				### old

				\u2605\u2605\u2605

				## Annotations

				### Method

				> measured

				### gone

				> trees

				## Relations

				- \u201cmeasured\u201d **uses** \u201ctrees\u201d
				""", NoteMarkdown.of(paper(), note(), protocol(), "Ash (2019)."));
	}

	@Test
	void needsNeitherPaperNorProtocol() {
		Note note = ReviewFactory.eINSTANCE.createNote();
		note.setPaperKey("ash");

		assertEquals("---\nciteKey: \"ash\"\n---\n\n# ash\n".replace("citeKey", "citekey"),
				NoteMarkdown.of(null, note, null, null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "# no heading", "- no list", "+ no list", "12) no list", "> no quote", "`no code`", "<b>",
			"[no](link)", "a | b", "--- no rule", "===" })
	void takesNothingInAnAnswerForMarkup(String text) {
		Note note = ReviewFactory.eINSTANCE.createNote();
		Answer answer = ReviewFactory.eINSTANCE.createAnswer();
		answer.setQuestion("claim");
		answer.setText(text);
		note.getAnswers().add(answer);

		String line = NoteMarkdown.of(null, note, null, null).strip().lines().reduce((first, last) -> last).orElseThrow();

		assertTrue(line.contains("\\"), line);
		assertEquals(text, line.replaceAll("\\\\(.)", "$1"));
	}

	private static Paper paper() {
		return ((Bibliography) ReviewFileReader.readText("a.bib", BIB).root()).getPapers().get(0);
	}

	private static Note note() {
		return (Note) ReviewFileReader.read("notes/ash.note", NOTE.getBytes(StandardCharsets.UTF_8)).root();
	}

	private static Protocol protocol() {
		return (Protocol) ReviewFileReader.read("review.protocol", PROTOCOL.getBytes(StandardCharsets.UTF_8)).root();
	}
}
