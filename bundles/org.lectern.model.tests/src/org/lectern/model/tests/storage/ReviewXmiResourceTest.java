/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.tests.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.lectern.model.bibtex.BibResource;
import org.lectern.model.review.Annotation;
import org.lectern.model.review.Answer;
import org.lectern.model.review.CheckProfile;
import org.lectern.model.review.CheckSetting;
import org.lectern.model.review.Note;
import org.lectern.model.review.NoteForm;
import org.lectern.model.review.Protocol;
import org.lectern.model.review.Question;
import org.lectern.model.review.QuestionKind;
import org.lectern.model.review.Relation;
import org.lectern.model.review.ReviewFactory;
import org.lectern.model.review.TextQuoteSelector;
import org.lectern.model.review.Verdict;
import org.lectern.model.review.VerdictKind;
import org.lectern.model.review.VerdictList;
import org.lectern.model.review.VerdictSubject;
import org.lectern.model.storage.ReviewResourceSet;
import org.lectern.model.storage.ReviewXmiResource;

class ReviewXmiResourceTest {

	private static final ReviewFactory FACTORY = ReviewFactory.eINSTANCE;

	private static final String NOTE = """
			<?xml version="1.0" encoding="UTF-8"?>
			<review:Note
			    xmi:version="2.0"
			    xmlns:xmi="http://www.omg.org/XMI"
			    xmlns:review="http://lectern.org/review/1"
			    formatVersion="1"
			    paperKey="knuth:84">
			  <answers
			      id="a1"
			      question="contribution">
			    <choices>tool</choices>
			    <choices>essay &amp; more</choices>
			    <evidence
			        id="e1">
			      <quote>
			        <exact>works of literature</exact>
			      </quote>
			    </evidence>
			    <text>Two lines \u2013
			of &lt;text></text>
			  </answers>
			  <annotations
			      id="n1"
			      label="Claim"/>
			  <annotations
			      id="n2"
			      label="Reason"/>
			  <relations
			      id="r1"
			      type="supports"
			      from="n2"
			      to="n1"/>
			</review:Note>
			""";

	@Test
	void writesOneAttributeInEachLine() throws IOException {
		Note note = FACTORY.createNote();
		note.setPaperKey("knuth:84");
		Answer answer = FACTORY.createAnswer();
		answer.setId("a1");
		answer.setQuestion("contribution");
		answer.setText("Two lines \u2013\nof <text>");
		answer.getChoices().addAll(List.of("tool", "essay & more"));
		answer.getEvidence().add(FACTORY.createEvidence());
		answer.getEvidence().get(0).setId("e1");
		TextQuoteSelector quote = FACTORY.createTextQuoteSelector();
		quote.setExact("works of literature");
		answer.getEvidence().get(0).setQuote(quote);
		note.getAnswers().add(answer);
		Annotation claim = annotation("n1", "Claim");
		Annotation reason = annotation("n2", "Reason");
		note.getAnnotations().addAll(List.of(claim, reason));
		Relation relation = FACTORY.createRelation();
		relation.setId("r1");
		relation.setType("supports");
		relation.setFrom(reason);
		relation.setTo(claim);
		note.getRelations().add(relation);
		assertEquals(NOTE, save(resource("x.note", note)));
	}

	@Test
	void savesWhatItLoadedUnchanged() throws IOException {
		assertEquals(NOTE, save(load(NOTE)));
		String crLf = NOTE.replace("\n", "\r\n");
		assertEquals(crLf, save(load(crLf)));
	}

	@Test
	void readsWhatItWrote() throws IOException {
		Note note = (Note) load(NOTE).getContents().get(0);
		assertEquals("Two lines \u2013\nof <text>", note.getAnswers().get(0).getText());
		assertEquals(List.of("tool", "essay & more"), note.getAnswers().get(0).getChoices());
		assertSame(note.getAnnotations().get(1), note.getRelations().get(0).getFrom());
		assertEquals("works of literature", note.getAnswers().get(0).getEvidence().get(0).getQuote().getExact());
	}

	@Test
	void keepsTextAsItIs() throws IOException {
		for (String text : List.of(" leading", "trailing \n", "\n", "a\r\nb\rc", "\t", "]]>", "&amp;", "\ud83d\ude00", "\u0085\u2028")) {
			Note note = FACTORY.createNote();
			note.setPaperKey(text);
			Answer answer = FACTORY.createAnswer();
			answer.setText(text);
			answer.getChoices().add(text);
			note.getAnswers().add(answer);
			Note read = (Note) load(save(resource("x.note", note))).getContents().get(0);
			assertEquals(text, read.getAnswers().get(0).getText());
			assertEquals(List.of(text), read.getAnswers().get(0).getChoices());
			assertEquals(text, read.getPaperKey());
		}
	}

	@Test
	void keepsWhatANewerLecternAdded() throws IOException {
		String extended = NOTE.replace("    formatVersion=\"1\"\n    paperKey=\"knuth:84\">",
				"    formatVersion=\"1\"\n    paperKey=\"knuth:84\"\n    mood=\"good\">")
				.replace("  <annotations\n      id=\"n1\"", "  <weather\n      sun=\"1\">fine</weather>\n  <annotations\n      id=\"n1\"");
		Resource resource = load(extended);
		((Note) resource.getContents().get(0)).getAnswers().get(0).setQuestion("other");
		String saved = save(resource);
		assertTrue(saved.contains("mood=\"good\"") && saved.contains("sun=\"1\">fine</weather>"), saved);
		assertTrue(saved.contains("question=\"other\""), saved);
		assertEquals(saved, save(load(saved)));
	}

	@Test
	void writesProtocolsAndVerdicts() throws IOException {
		Protocol protocol = FACTORY.createProtocol();
		protocol.setTitle("Review");
		NoteForm form = FACTORY.createNoteForm();
		Question question = FACTORY.createQuestion();
		question.setKind(QuestionKind.MULTI_CHOICE);
		question.setRequired(true);
		question.getOptions().add("one");
		form.getQuestions().add(question);
		protocol.getForms().add(form);
		CheckProfile profile = FACTORY.createCheckProfile();
		profile.setBase("bibtex");
		CheckSetting setting = FACTORY.createCheckSetting();
		setting.setCheck("missing-field");
		setting.setSeverity("off");
		profile.getSettings().add(setting);
		protocol.setCheckProfile(profile);
		String text = save(resource("review.protocol", protocol));
		assertEquals(text, save(load(text)));
		assertTrue(EcoreUtil.equals(protocol, load(text).getContents().get(0)));

		VerdictList verdicts = FACTORY.createVerdictList();
		Verdict verdict = FACTORY.createVerdict();
		verdict.setKind(VerdictKind.VERSION_OF);
		verdict.setWhy("preprint");
		for (String key : List.of("a", "b")) {
			VerdictSubject subject = FACTORY.createVerdictSubject();
			subject.setPaperKey(key);
			verdict.getSubjects().add(subject);
		}
		verdicts.getVerdicts().add(verdict);
		text = save(resource("duplicates.verdicts", verdicts));
		assertEquals(text, save(load(text)));
		assertTrue(text.contains("kind=\"version-of\""), text);
	}

	@Test
	void givesIdsToWhatComesIntoTheFile() {
		Note note = FACTORY.createNote();
		resource("x.note", note);
		Answer answer = FACTORY.createAnswer();
		note.getAnswers().add(answer);
		assertTrue(answer.getId().matches("[a-z][a-z0-9]{9}"), answer.getId());
		Answer copy = EcoreUtil.copy(answer);
		note.getAnswers().add(copy);
		assertNotEquals(answer.getId(), copy.getId());
		String id = copy.getId();
		note.getAnswers().remove(copy);
		note.getAnswers().add(copy);
		assertEquals(id, copy.getId());
	}

	@Test
	void givesIdsToWhatWasWrittenByHandWithoutThem() throws IOException {
		Resource resource = load(NOTE.replace("      id=\"a1\"\n", ""));
		save(resource);
		assertNotNull(((Note) resource.getContents().get(0)).getAnswers().get(0).getId());
	}

	@Test
	void savesARelationWhoseAnnotationIsGone() throws IOException {
		Resource resource = load(NOTE);
		((Note) resource.getContents().get(0)).getAnnotations().remove(0);
		Note read = (Note) load(save(resource)).getContents().get(0);
		assertEquals(null, read.getRelations().get(0).getTo());
	}

	@Test
	void refusesToSaveWhatCouldNotBeLoaded() throws IOException {
		Resource resource = load(NOTE);
		Note note = (Note) resource.getContents().get(0);
		for (String text : List.of("a\u0001", "\ud800", "\udc80x", "\uffff")) {
			note.getAnswers().get(0).setText(text);
			IOException e = assertThrows(IOException.class, () -> save(resource));
			assertTrue(e.getMessage().contains("text") && e.getMessage().contains("U+"), e.getMessage());
		}
		note.getAnswers().get(0).setText("fine");
		Note other = (Note) load(NOTE).getContents().get(0);
		note.getRelations().get(0).setFrom(other.getAnnotations().get(0));
		assertThrows(IOException.class, () -> save(resource));
	}

	@Test
	void hasAFactoryForEachKindOfFile() {
		var resources = ReviewResourceSet.create();
		for (String name : List.of("a.note", "review.protocol", "duplicates.verdicts")) {
			assertTrue(resources.createResource(URI.createURI(name)) instanceof ReviewXmiResource, name);
		}
		assertTrue(resources.createResource(URI.createURI("papers.bib")) instanceof BibResource);
	}

	private static Annotation annotation(String id, String label) {
		Annotation annotation = FACTORY.createAnnotation();
		annotation.setId(id);
		annotation.setLabel(label);
		return annotation;
	}

	private static Resource resource(String name, EObject root) {
		Resource resource = ReviewResourceSet.create().createResource(URI.createURI(name));
		resource.getContents().add(root);
		return resource;
	}

	private static Resource load(String text) throws IOException {
		Resource resource = ReviewResourceSet.create().createResource(URI.createURI("x.note"));
		resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
		return resource;
	}

	private static String save(Resource resource) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		resource.save(out, null);
		return out.toString(StandardCharsets.UTF_8);
	}
}
