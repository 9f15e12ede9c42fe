/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.core.annotation.AnnotationSchemes;
import org.lectern.core.annotation.PassageText;
import org.lectern.core.annotation.ShippedSchemes;
import org.lectern.core.annotation.exchange.AnnotationDocument;
import org.lectern.core.annotation.exchange.AnnotationExport;
import org.lectern.core.annotation.exchange.AnnotationImport;
import org.lectern.core.annotation.exchange.BratReader;
import org.lectern.core.annotation.exchange.BratWriter;
import org.lectern.core.annotation.exchange.ExchangeException;
import org.lectern.core.annotation.exchange.WebAnnotationReader;
import org.lectern.core.annotation.exchange.WebAnnotationWriter;
import org.lectern.model.review.Annotation;
import org.lectern.model.review.Field;
import org.lectern.model.review.Note;
import org.lectern.model.review.Paper;
import org.lectern.model.review.Protocol;
import org.lectern.model.review.Relation;
import org.lectern.model.review.ReviewFactory;

/** Annotations go to other tools and come back the same. */
@SuppressWarnings("nls")
class AnnotationExchangeTest {

	private static final ReviewFactory FACTORY = ReviewFactory.eINSTANCE;

	/** With characters that take two UTF-16 code units before, in and behind passages. */
	private static final String TEXT = "😀 Long 𝒙-ray spectroscopy (LXS, 𝒙S) of steel 𝔸 is a spectroscopy; LXS is slow.";

	private final Paper paper = FACTORY.createPaper();
	private final Note note = FACTORY.createNote();
	private AnnotationSchemes schemes;

	@BeforeEach
	void begin() {
		Protocol protocol = FACTORY.createProtocol();
		protocol.getAnnotationSchemes().add(ShippedSchemes.copyOf(ShippedSchemes.SCIENCE_IE));
		schemes = AnnotationSchemes.of(protocol);
		paper.setKey("doe");
		set("abstract", TEXT);
		set("title", "Spectroscopy of steel");
	}

	private void set(String name, String value) {
		Field field = FACTORY.createField();
		field.setName(name);
		field.setValue(value);
		paper.getFields().add(field);
	}

	private Annotation annotate(String label, String field, String words, int from) {
		Annotation annotation = FACTORY.createAnnotation();
		annotation.setLabel(label);
		annotation.setField(field);
		String text = paper.fieldText(field);
		int start = text.indexOf(words, from);
		new PassageText(text).anchor(annotation, start, start + words.length());
		note.getAnnotations().add(annotation);
		return annotation;
	}

	private void relate(String type, Annotation from, Annotation to) {
		Relation relation = FACTORY.createRelation();
		relation.setType(type);
		relation.setFrom(from);
		relation.setTo(to);
		note.getRelations().add(relation);
	}

	/** A synonym group of three and one more, a hyponym, a comment of two lines, no label, a passage of the title. */
	private void annotateAll() {
		Annotation first = annotate("Process", "abstract", "Long 𝒙-ray spectroscopy", 0);
		first.setComment("Two lines:\n\\nu is no line end 😀");
		Annotation second = annotate("Process", "abstract", "LXS", 0);
		Annotation third = annotate("Process", "abstract", "𝒙S", 0);
		Annotation general = annotate("Process", "abstract", "spectroscopy", TEXT.indexOf("is a"));
		annotate("Material", "abstract", "steel 𝔸", 0);
		annotate(null, "abstract", "slow", 0);
		Annotation title = annotate("Process", "title", "Spectroscopy", 0);
		Annotation steel = annotate("Material", "title", "steel", 0);
		relate("Synonym-of", second, third);
		relate("Synonym-of", first, second);
		relate("Hyponym-of", first, general);
		relate("Synonym-of", general, title);
		relate("Hyponym-of", title, steel);
	}

	private AnnotationDocument export() {
		return AnnotationExport.of(note, paper, schemes);
	}

	private static final String BRAT = """
			T1	Process 2 25	Long 𝒙-ray spectroscopy
			#1	AnnotatorNotes T1	Two lines:
			#2	AnnotatorNotes T1	\\nu is no line end 😀
			T2	Process 27 30	LXS
			T3	Process 32 34	𝒙S
			T4	Material 39 46	steel 𝔸
			T5	Process 52 64	spectroscopy
			T6	Passage 73 77	slow
			T7	Process 79 91	Spectroscopy
			T8	Material 95 100	steel
			R1	Hyponym-of Arg1:T1 Arg2:T5
			R2	Hyponym-of Arg1:T7 Arg2:T8
			*	Synonym-of T1 T2 T3
			*	Synonym-of T5 T7
			""";

	@Test
	void bratFilesCountCharacters() {
		annotateAll();
		AnnotationDocument document = export();
		assertEquals(List.of(), document.notices());
		assertEquals(TEXT + "\nSpectroscopy of steel\n", BratWriter.text(document));
		assertEquals(BRAT, BratWriter.annotations(document));
	}

	@Test
	void bratRoundTrip() throws ExchangeException {
		annotateAll();
		AnnotationDocument document = export();
		Note copy = FACTORY.createNote();
		AnnotationDocument read = BratReader.read(BratWriter.text(document), BratWriter.annotations(document));
		AnnotationImport.Result result = AnnotationImport.into(read, copy, paper, schemes);
		assertEquals(new AnnotationImport.Result(8, 0, 5, List.of()), result);
		assertSameAnnotations(note, copy);
		AnnotationDocument again = AnnotationExport.of(copy, paper, schemes);
		assertEquals(BRAT, BratWriter.annotations(again));
	}

	@Test
	void bratWithoutItsText() throws ExchangeException {
		Note copy = FACTORY.createNote();
		AnnotationImport.Result result = AnnotationImport.into(BratReader.read(null, BRAT), copy, paper, schemes);
		assertEquals(8, result.added());
		assertEquals(List.of(), result.notices());
	}

	@Test
	void importingTwiceAddsNothing() throws ExchangeException {
		annotateAll();
		String before = render(note);
		AnnotationDocument document = BratReader.read(BratWriter.text(export()), BRAT);
		assertEquals(new AnnotationImport.Result(0, 8, 0, List.of()),
				AnnotationImport.into(document, note, paper, schemes));
		assertEquals(before, render(note));
		AnnotationDocument web = WebAnnotationReader.read(WebAnnotationWriter.write(export(), "doe", null));
		assertEquals(new AnnotationImport.Result(0, 8, 0, List.of()), AnnotationImport.into(web, note, paper, schemes));
		assertEquals(before, render(note));
	}

	/** As other tools write: relations first, other case, spans in parts, attributes, events and so on. */
	@Test
	void bratOfOtherTools() throws ExchangeException {
		String text = "Deep nets and random\nforests learn. They do.\n";
		String annotations = "﻿*\tsynonym-of T2 T1\r\nT1\tprocess 0 9\tDeep nets\r\n"
				+ "T2\tProcess 14 20;21 28\trandom forests\r\nT3\tVerb 29 34\tlern\r\nA1\tNegation T1\r\n"
				+ "N1\tReference T1 Wikipedia:1\tNet\r\nE1\tVerb:T3 Agent:T1\r\n#1\tNormalizationNotes R1\tx\r\n"
				+ "M1\tSpeculation E1\r\nR1\tAgent-of Arg1:T1 Arg2:T9\r\nR2\tAgent-of Arg1:T1 Arg2:T3\r\n\r\n";
		AnnotationDocument read = BratReader.read(text, annotations);
		assertEquals(List.of("Line 3: T2 has several parts and became one passage from the first to the last",
				"Line 4: the text file has other words at this place; those of the text file count",
				"Line 5: attributes are not kept: Negation T1",
				"Line 6: normalisations are not kept: Reference T1 Wikipedia:1",
				"Line 7: events are not kept: Verb:T3 Agent:T1",
				"Line 8: only notes on annotations of text are kept: NormalizationNotes R1",
				"Line 9: attributes are not kept: Speculation E1",
				"Line 10: a relation of the type Agent-of joins what is not in the file and was left out"),
				read.notices().stream().sorted((one, other) -> line(one) - line(other)).toList());
		paper.getFields().clear();
		set("abstract", "Now deep nets and random   forests learn. They do.");
		AnnotationImport.into(read, note, paper, schemes);
		assertEquals("""
				Process abstract 4-13 deep nets
				Process abstract 18-32 random forests
				Verb abstract 33-38 learn
				Synonym-of deep nets > random forests
				Agent-of deep nets > learn""", render(note));
	}

	private static int line(String notice) {
		return Integer.parseInt(notice.substring(5, notice.indexOf(':')));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Hello", "T1\tProcess", "T1\tProcess 5 5\t", "T1\tProcess 5 3\tx", "T1\tProcess 0 9999\tx",
			"R1\tType T1 T2", "*\tType T1", "X1\tType T1", "T1\tProcess a b\tx", "T1 Process 0 3 Lon" })
	void whatIsNoBrat(String line) {
		ExchangeException e = assertThrows(ExchangeException.class, () -> BratReader.read(TEXT, "T9\tTask 0 1\tx\n" + line));
		assertTrue(e.getMessage().startsWith("Line 2: "), e.getMessage());
	}

	@Test
	void webAnnotationRoundTrip() throws ExchangeException {
		annotateAll();
		String json = WebAnnotationWriter.write(export(), "doe", "https://doi.org/10.1000/182");
		Note copy = FACTORY.createNote();
		AnnotationImport.Result result = AnnotationImport.into(WebAnnotationReader.read(json), copy, paper, schemes);
		assertEquals(new AnnotationImport.Result(8, 0, 5, List.of()), result);
		assertSameAnnotations(note, copy);
		assertEquals(json, WebAnnotationWriter.write(AnnotationExport.of(copy, paper, schemes), "doe",
				"https://doi.org/10.1000/182"));
	}

	@Test
	void webAnnotationAsTheStandardWantsIt() {
		Annotation annotation = annotate("Process", "abstract", "Long 𝒙-ray spectroscopy", 0);
		annotation.setComment("Why \"long\"?");
		relate("Hyponym-of", annotation, annotate(null, "abstract", "slow", 0));
		assertEquals("""
				{
				  "@context": "http://www.w3.org/ns/anno.jsonld",
				  "id": "urn:lectern:d%3Aoe%201:annotations",
				  "type": "AnnotationCollection",
				  "total": 3,
				  "first": {
				    "id": "urn:lectern:d%3Aoe%201:annotations:1",
				    "type": "AnnotationPage",
				    "startIndex": 0,
				    "items": [
				      {
				        "id": "urn:lectern:d%3Aoe%201:T1",
				        "type": "Annotation",
				        "motivation": "tagging",
				        "body": [
				          {
				            "type": "TextualBody",
				            "purpose": "tagging",
				            "value": "Process",
				            "format": "text/plain"
				          },
				          {
				            "type": "TextualBody",
				            "purpose": "commenting",
				            "value": "Why \\"long\\"?",
				            "format": "text/plain"
				          }
				        ],
				        "target": {
				          "source": "urn:lectern:d%3Aoe%201#abstract",
				          "selector": [
				            {
				              "type": "TextQuoteSelector",
				              "exact": "Long 𝒙-ray spectroscopy",
				              "prefix": "😀 ",
				              "suffix": " (LXS, 𝒙S) of steel 𝔸 is a spe"
				            },
				            {
				              "type": "TextPositionSelector",
				              "start": 2,
				              "end": 25
				            }
				          ]
				        }
				      },
				      {
				        "id": "urn:lectern:d%3Aoe%201:T2",
				        "type": "Annotation",
				        "motivation": "highlighting",
				        "target": {
				          "source": "urn:lectern:d%3Aoe%201#abstract",
				          "selector": [
				            {
				              "type": "TextQuoteSelector",
				              "exact": "slow",
				              "prefix": "el 𝔸 is a spectroscopy; LXS is ",
				              "suffix": "."
				            },
				            {
				              "type": "TextPositionSelector",
				              "start": 73,
				              "end": 77
				            }
				          ]
				        }
				      },
				      {
				        "id": "urn:lectern:d%3Aoe%201:R1",
				        "type": "Annotation",
				        "motivation": "linking",
				        "body": [
				          {
				            "type": "TextualBody",
				            "purpose": "tagging",
				            "value": "Hyponym-of",
				            "format": "text/plain"
				          },
				          {
				            "type": "SpecificResource",
				            "purpose": "linking",
				            "source": "urn:lectern:d%3Aoe%201:T2"
				          }
				        ],
				        "target": [
				          "urn:lectern:d%3Aoe%201:T1"
				        ]
				      }
				    ]
				  }
				}
				""", WebAnnotationWriter.write(export(), "d:oe 1", null));
	}

	/** Annotations as other tools write them: a list, one body, one selector, no ids, other selectors. */
	@Test
	void webAnnotationsOfOtherTools() throws ExchangeException {
		AnnotationDocument read = WebAnnotationReader.read("""
				[{"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation", "bodyValue": "mine",
				  "target": {"source": "http://example.org/a.html", "selector": {"type": "TextQuoteSelector", "exact": "LXS"}}},
				 {"@id": "x:2", "@type": ["Annotation"], "body": [{"type": "TextualBody", "value": "one"},
				    {"purpose": ["tagging"], "value": "TASK"}, {"purpose": "tagging", "value": "more"}, "http://example.org/b"],
				  "target": [{"source": "x", "selector": [{"type": "XPathSelector", "value": "/p"},
				    {"type": "TextPositionSelector", "start": 73, "end": 77}]}]},
				 {"id": "x:3", "type": "Annotation", "target": "http://example.org/whole"},
				 {"id": "x:4", "type": "Annotation", "target": {"source": "x", "selector": {"type": "FragmentSelector"}}},
				 {"id": "x:5", "type": "Annotation", "motivation": "linking", "target": ["x:2", "x:9"],
				  "body": {"purpose": "tagging", "value": "Synonym-of"}}]
				""");
		assertEquals(List.of("x:2: a selector of the type XPathSelector is not kept",
				"x:2: only the first tag is the label; not kept: more", "x:2: a body that is not a text is not kept",
				"x:3: an annotation needs one target with a selector, and was left out",
				"x:4: a selector of the type FragmentSelector is not kept",
				"x:4: an annotation needs a text quote or a text position, and was left out",
				"x:5: a link needs a type as its tag and annotations of this file, and was left out"), read.notices());
		AnnotationImport.into(read, note, paper, schemes);
		assertEquals("null abstract 29-32 LXS [mine]\nTask abstract 77-81 slow [one]", render(note));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "no", "[]", "{\"type\":\"Note\"}", "null", "[1, \"a\"]" })
	void whatIsNoWebAnnotation(String json) {
		assertThrows(ExchangeException.class, () -> WebAnnotationReader.read(json));
	}

	@Test
	void deepNestingIsRefused() {
		assertThrows(ExchangeException.class, () -> WebAnnotationReader.read("[".repeat(200_000)));
		assertThrows(ExchangeException.class,
				() -> WebAnnotationReader.read("{\"items\":".repeat(100_000) + "1" + "}".repeat(100_000)));
	}

	@Test
	void lostPassagesAreToldAndKept() throws ExchangeException {
		Annotation lost = annotate("Process", "abstract", "LXS", 0);
		Annotation there = annotate("Process", "abstract", "slow", 0);
		relate("Hyponym-of", lost, there);
		lost.getQuote().setExact("words of an older abstract");
		assertEquals(List.of("The words \"words of an older abstract\" are not in the field abstract any more; the annotation"
				+ " was left out", "A relation of the type \"Hyponym-of\" lacks one of its annotations or its type and was left out"),
				export().notices());
		AnnotationImport.Result result = AnnotationImport.into(
				BratReader.read("old words here", "T1\tTask 0 9\told words\n"), note, paper, schemes);
		assertEquals(List.of("The words \"old words\" are not in the paper; the annotation was added without a place"),
				result.notices());
		Annotation added = note.getAnnotations().get(2);
		assertEquals("old words", added.getQuote().getExact());
		assertNull(added.getPosition());
	}

	private static void assertSameAnnotations(Note expected, Note actual) {
		List<String> one = lines(render(expected));
		List<String> other = lines(render(actual));
		// a group is the same whichever pairs of it are written down
		one.removeIf(line -> line.startsWith("Synonym-of"));
		other.removeIf(line -> line.startsWith("Synonym-of"));
		assertEquals(one, other);
		for (Annotation annotation : expected.getAnnotations()) {
			assertTrue(actual.getAnnotations().stream().anyMatch(same -> EcoreUtil.equals(annotation.getQuote(), same.getQuote())
					&& EcoreUtil.equals(annotation.getPosition(), same.getPosition())), annotation.getQuote().getExact());
		}
	}

	private static List<String> lines(String text) {
		return text.lines().sorted().collect(Collectors.toList());
	}

	private static String render(Note note) {
		StringBuilder text = new StringBuilder();
		for (Annotation annotation : note.getAnnotations()) {
			text.append(annotation.getLabel()).append(' ').append(annotation.getField()).append(' ')
					.append(annotation.getPosition().getStart()).append('-').append(annotation.getPosition().getEnd())
					.append(' ').append(annotation.getQuote().getExact())
					.append(annotation.getComment() == null ? "" : " [" + annotation.getComment() + "]").append('\n');
		}
		for (Relation relation : note.getRelations()) {
			text.append(relation.getType()).append(' ').append(relation.getFrom().getQuote().getExact()).append(" > ")
					.append(relation.getTo().getQuote().getExact()).append('\n');
		}
		return text.toString().strip();
	}
}
