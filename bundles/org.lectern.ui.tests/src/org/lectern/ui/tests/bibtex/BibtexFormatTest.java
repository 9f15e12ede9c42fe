/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.tests.bibtex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.jface.text.hyperlink.URLHyperlink;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lectern.ui.bibtex.BibtexPreferences;
import org.lectern.ui.bibtex.navigation.BibtexLinks;
import org.lectern.ui.bibtex.navigation.OccurrenceMarker;
import org.lectern.ui.tests.support.ReviewFixture;
import org.lectern.ui.tests.support.Screenshots;
import org.lectern.ui.tests.support.WorkbenchLog;

/** Layout, sorting, occurrences and links in the BibTeX editor. */
@ExtendWith(WorkbenchLog.class)
class BibtexFormatTest {

	private static final String PAPERS = """
			@string{jor = {Journal of Reading}}
			@inbook{zed, crossref = {oak2001},journal=jor,
			   title={Part},  doi={10.1000/reading.1}, file={:pdf/part.pdf:PDF}}
			@book{oak2001, title={The forest}, note = jor # { again}}
			""";

	private ReviewFixture review;
	private EditorDriver driver;

	@BeforeEach
	void open() throws Exception {
		review = ReviewFixture.create("bibtexFormat");
		driver = EditorDriver.open(review.write("papers.bib", PAPERS));
	}

	@AfterEach
	void close() throws Exception {
		BibtexPreferences.store().setToDefault(BibtexPreferences.MARK_OCCURRENCES);
		BibtexPreferences.store().setToDefault(BibtexPreferences.FORMAT_INDENT);
		BibtexPreferences.store().setToDefault(BibtexPreferences.FORMAT_ALIGN);
		review.delete();
	}

	@Test
	void formatsTheFileInOneStep() throws Exception {
		driver.run("org.lectern.ui.bibtex.format");
		assertEquals("""
				@string{jor = {Journal of Reading}}

				@inbook{zed,
				  crossref = {oak2001},
				  journal  = jor,
				  title    = {Part},
				  doi      = {10.1000/reading.1},
				  file     = {:pdf/part.pdf:PDF}
				}

				@book{oak2001,
				  title = {The forest},
				  note  = jor # { again}
				}
				""", driver.text());
		driver.undo();
		assertEquals(PAPERS, driver.text());
	}

	@Test
	void formatsTheSelectedEntryAsThePreferencesSay() throws Exception {
		BibtexPreferences.store().setValue(BibtexPreferences.FORMAT_INDENT, 0);
		BibtexPreferences.store().setValue(BibtexPreferences.FORMAT_ALIGN, false);
		driver.select("The forest").run("org.lectern.ui.bibtex.format");
		assertEquals(PAPERS.substring(0, PAPERS.indexOf("@book"))
				+ "@book{oak2001,\n\ttitle = {The forest},\n\tnote = jor # { again}\n}\n", driver.text());
	}

	@Test
	void sortsWithoutPuttingAParentBeforeItsParts() throws Exception {
		driver.caret(driver.text().length()).type("@misc{aaa,x=1}").run("org.lectern.ui.bibtex.sortByKey");
		assertTrue(driver.text().indexOf("aaa") < driver.text().indexOf("zed"), driver.text());
		assertTrue(driver.text().indexOf("zed") < driver.text().indexOf("@book{oak2001"), driver.text());
	}

	@Test
	void marksOccurrencesOfTheKeyOrMacroAtTheCaret() throws Exception {
		driver.at("oak2001}").await(() -> occurrences().size() == 2);
		assertEquals(List.of("oak2001", "oak2001"), occurrences());
		driver.at("jor =").await(() -> occurrences().size() == 3);
		assertEquals(List.of("jor", "jor", "jor"), occurrences());
		Screenshots.take(driver.widget().getParent(), "bibtex-occurrences"); // it is being painted that shows the marks anew
		Screenshots.take(driver.widget().getParent(), "bibtex-occurrences");
		driver.run("org.lectern.ui.bibtex.toggleMarkOccurrences");
		assertEquals(List.of(), occurrences());
	}

	private List<String> occurrences() {
		IAnnotationModel model = driver.editor().viewer().getAnnotationModel();
		List<String> found = new ArrayList<>();
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			if (OccurrenceMarker.ANNOTATION.equals(annotation.getType())) {
				var position = model.getPosition(annotation);
				found.add(driver.text().substring(position.getOffset(), position.getOffset() + position.getLength()));
			}
		}
		return found;
	}

	@Test
	void goesFromAReferenceToTheEntryAndFromAMacroToItsDefinition() throws Exception {
		driver.at("oak2001}").run("org.lectern.ui.bibtex.openDeclaration");
		assertEquals("oak2001", driver.selected());
		assertEquals(driver.offset("@book{") + "@book{".length(), driver.caret());
		driver.at("jor #").run("org.lectern.ui.bibtex.openDeclaration");
		assertEquals(driver.offset("jor ="), driver.caret());
	}

	@Test
	void identifiersLeadToThePaperAndNamesToFiles() throws Exception {
		assertEquals("https://doi.org/10.1000/reading.1",
				assertInstanceOf(URLHyperlink.class, link("10.1000")).getURLString());
		assertNull(link("pdf/part"), "there is no such file");
		IFile pdf = review.write("pdf/part.pdf", "%PDF");
		assertEquals("Open " + pdf.getName(), link("pdf/part").getHyperlinkText());
		assertNull(link("The forest"));
	}

	private IHyperlink link(String place) throws Exception {
		return BibtexLinks.at(driver.editor(), driver.offset(place) + 1);
	}
}
