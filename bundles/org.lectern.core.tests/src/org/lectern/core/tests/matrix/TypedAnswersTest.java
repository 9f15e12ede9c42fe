/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.form.PartialDate;
import org.lectern.core.matrix.AnswerChange;
import org.lectern.core.matrix.CellValue;
import org.lectern.core.matrix.EvidenceTable;
import org.lectern.core.matrix.PaperColumn;
import org.lectern.core.matrix.TableFormat;
import org.lectern.core.matrix.TableOptions;
import org.lectern.core.tests.TestReview;
import org.lectern.model.review.Note;
import org.lectern.model.review.NoteForm;

/** Numbers with units, dates and addresses in the evidence table. */
@SuppressWarnings("nls")
class TypedAnswersTest {

	private static final String PROTOCOL = EvidenceReview.HEAD.formatted("Protocol") + """
			title="T">
			  <forms id="f" name="F">
			    <questions id="dose" label="Dose" kind="number" unit="mg" minimum="0.0" maximum="50.0"/>
			    <questions id="begun" label="Begun" kind="date"/>
			    <questions id="data" label="Data" kind="address"/>
			  </forms>
			</review:Protocol>
			""";

	private ReviewCorpus corpus;
	private NoteForm form;

	@BeforeEach
	void read() {
		corpus = TestReview.of("papers.bib", "@misc{a}\n@misc{b}\n@misc{c}\n@misc{d}\n").with("review.protocol", PROTOCOL)
				.with("a.note", note("a", "9.0", "2020-03", "10.1000/182"))
				.with("b.note", note("b", "10.5", "2020", "https://example.org/?a&amp;b"))
				.with("c.note", note("c", "-1.0", "spring 2020", "lost &lt;b>")).corpus();
		form = corpus.protocol().getForms().get(0);
	}

	private static String note(String key, String number, String date, String address) {
		return EvidenceReview.HEAD.formatted("Note") + """
				paperKey="%s" form="f">
				  <answers id="x" question="dose" number="%s"/>
				  <answers id="y" question="begun"><text>%s</text></answers>
				  <answers id="z" question="data"><text>%s</text></answers>
				</review:Note>
				""".formatted(key, number, date, address);
	}

	private EvidenceTable table() {
		return EvidenceTable.of(corpus, form, List.of(PaperColumn.KEY));
	}

	private static List<String> column(EvidenceTable table, int column) {
		return table.rows().stream().map(row -> row.text(column)).toList();
	}

	@Test
	void namesTheUnitInTheHeading() {
		assertEquals("Dose (mg)", table().columns().get(1).label());
	}

	@Test
	void sortsNumbersBySizeAndDatesByTime() {
		assertEquals(List.of("-1", "9", "10.5", ""), column(table().sortedBy(1, false), 1));
		assertEquals(List.of("2020", "2020-03", "spring 2020", ""), column(table().sortedBy(2, false), 2));
		assertEquals(List.of("spring 2020", "2020-03", "2020", ""), column(table().sortedBy(2, true), 2));
	}

	@ParameterizedTest
	@EnumSource(TableFormat.class)
	void exportsSayTheUnit(TableFormat format) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		format.writer(TableOptions.EXACT).write(table(), out);
		String text = out.toString(StandardCharsets.UTF_8);
		assertTrue(text.contains("Dose (mg)"), text);
		assertTrue(text.contains("2020-03"), text);
	}

	@Test
	void addressesCanBeFollowedFromAPage() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		TableFormat.HTML.writer(TableOptions.EXACT).write(table(), out);
		String text = out.toString(StandardCharsets.UTF_8);
		assertTrue(text.contains("<a href=\"https://doi.org/10.1000/182\">10.1000/182</a>"), text);
		assertTrue(text.contains("<a href=\"https://example.org/?a&amp;b\">https://example.org/?a&amp;b</a>"), text);
		assertTrue(text.contains(">lost &lt;b&gt;<"), text);
	}

	@ParameterizedTest
	@CsvSource({ "dose, 51", "dose, -1", "begun, soon", "data, nowhere" })
	void refusesWhatDoesNotFit(String question, String text) {
		CellValue value = question.equals("dose") ? new CellValue.Number(Double.parseDouble(text)) : CellValue.ofText(text);
		Note note = (Note) corpus.file("a.note").root();
		AnswerChange change = new AnswerChange("a", "f", question, value);
		assertThrows(IllegalStateException.class, () -> change.apply(note, form));
	}

	@Test
	void takesWhatFits() {
		Note note = (Note) corpus.file("a.note").root();
		assertTrue(new AnswerChange("a", "f", "dose", new CellValue.Number(50)).apply(note, form));
		assertTrue(new AnswerChange("a", "f", "begun", new CellValue.Date(PartialDate.parse("2021-01-31"))).apply(note, form));
		assertTrue(new AnswerChange("a", "f", "data", CellValue.ofText("doi:10.1000/1")).apply(note, form));
		assertEquals(List.of("50", "2021-01-31", "doi:10.1000/1"),
				table().rows().get(0).cells().stream().skip(1).map(cell -> cell.text()).toList());
		assertTrue(new AnswerChange("a", "f", "begun", CellValue.EMPTY).apply(note, form));
		assertEquals(2, note.getAnswers().size());
	}
}
