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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lectern.ui.bibtex.assist.BibtexAssist;
import org.lectern.ui.tests.support.Controls;
import org.lectern.ui.tests.support.Events;
import org.lectern.ui.tests.support.ReviewFixture;
import org.lectern.ui.tests.support.Screenshots;
import org.lectern.ui.tests.support.WorkbenchLog;

/** What the editor proposes at the caret. */
@ExtendWith(WorkbenchLog.class)
class BibtexAssistTest {

	private static final String PAPERS = """
			@string{jor = {Journal of Reading}}

			@article{smith2019,
			  author = {},
			  journal = ,
			  keywords = {},
			  month = ,
			  crossref = {}
			}
			""";
	private static final String OTHERS = """
			@article{oak2001,
			  author = {Olga Oak and Anna Smith},
			  title = {The forest as an index},
			  journal = {Archives \\& Indexes},
			  keywords = {forests, indexing}
			}
			@article{smith2018, author = {Anna Smith}, title = {Before}, keywords = {indexing}}
			""";

	private ReviewFixture review;
	private EditorDriver driver;

	@BeforeEach
	void open() throws Exception {
		review = ReviewFixture.create("bibtexAssist");
		review.write("others.bib", OTHERS);
		driver = EditorDriver.open(review.write("papers.bib", PAPERS));
	}

	@AfterEach
	void close() throws Exception {
		review.delete();
	}

	@Test
	void proposesEntryTypesWithTheFieldsTheyNeed() {
		driver.caret(driver.text().length()).type("\n@inp");
		assertEquals(List.of("inproceedings"), labels());
		choose("inproceedings");
		assertTrue(driver.text().endsWith("""
				@inproceedings{,
				  author    = {},
				  title     = {},
				  booktitle = {},
				  year      = {}
				}"""), driver.text());
		driver.type("new2020").press('\t', SWT.TAB).type("Ann").press('\t', SWT.TAB).type("Title");
		assertTrue(driver.text().contains("@inproceedings{new2020,\n  author    = {Ann},\n  title     = {Title},"),
				driver.text());
	}

	@Test
	void changesTheTypeOfAnEntryThatIsThere() {
		driver.behind("@article").press(SWT.BS, SWT.BS).press(SWT.BS, SWT.BS).press(SWT.BS, SWT.BS);
		Events.settle();
		choose("article");
		assertEquals(PAPERS, driver.text());
	}

	@Test
	void proposesFieldsTheTypeNeedsFirst() {
		driver.behind("@article{smith2019,").type("\n");
		assertEquals(List.of("title (required)", "year (required)", "volume", "number"), labels().subList(0, 4));
		assertFalse(labels().contains("author (required)"), "the entry has one");
		driver.type("vol");
		choose("volume");
		driver.type("3");
		assertTrue(driver.text().contains("@article{smith2019,\n  volume = {3},\n  author"), driver.text());
	}

	@Test
	void proposesNamesVenuesAndTagsOfTheReview() {
		driver.behind("author = {").type("sm");
		choose("Smith, Anna");
		driver.type(" and o");
		choose("Oak, Olga");
		assertTrue(driver.text().contains("author = {Smith, Anna and Oak, Olga}"), driver.text());
		driver.behind("keywords = {");
		assertEquals(List.of("indexing", "forests"), labels());
		choose("indexing");
		driver.type(", f");
		choose("forests");
		assertTrue(driver.text().contains("keywords = {indexing, forests}"), driver.text());
		driver.behind("journal = ").type("{arch");
		choose("Archives & Indexes");
		assertTrue(driver.text().contains("journal = {Archives \\& Indexes},"), driver.text());
	}

	@Test
	void proposesMacrosMonthsAndKeys() throws Exception {
		driver.behind("journal = ").type("j");
		assertTrue(labels().containsAll(List.of("jor", "jan", "jul")), labels()::toString);
		choose("jor");
		assertTrue(driver.text().contains("journal = jor,"), driver.text());
		driver.behind("month = ");
		assertEquals(List.of("jan", "feb", "mar"), labels().subList(0, 3));
		driver.behind("crossref = {").type("forest");
		assertEquals(List.of("oak2001 - The forest as an index"), labels());
		choose("oak2001 - The forest as an index");
		assertTrue(driver.text().contains("crossref = {oak2001}"), driver.text());
		driver.behind("crossref = {oak2001").run("org.lectern.ui.bibtex.openDeclaration");
		assertEquals("others.bib", ReviewFixture.page().getActiveEditor().getTitle());
	}

	@Test
	void theListShowsUpAndTellsWhatThingsAre() throws Exception {
		driver.behind("@article{smith2019,").type("\n").run("org.eclipse.ui.edit.text.contentAssist.proposals");
		Table list = Arrays.stream(Display.getCurrent().getShells()).filter(Shell::isVisible)
				.flatMap(shell -> Controls.in(shell, Table.class).stream())
				.filter(table -> table.getShell() != driver.widget().getShell()).findFirst().orElseThrow();
		assertTrue(list.getItemCount() > 40);
		Screenshots.take(list.getShell(), "bibtex-assist");
		list.getShell().close();
	}

	@Test
	void proposesNothingWhereNothingIsKnown() {
		driver.at("smith2019,").caret(driver.caret() + 2);
		assertEquals(List.of(), labels());
	}

	private List<String> labels() {
		return Arrays.stream(proposals()).map(ICompletionProposal::getDisplayString).toList();
	}

	private ICompletionProposal[] proposals() {
		return new BibtexAssist(driver.editor()).computeCompletionProposals(driver.editor().viewer(), driver.caret());
	}

	private void choose(String label) {
		ISourceViewer viewer = driver.editor().viewer();
		ICompletionProposal proposal = Arrays.stream(proposals()).filter(each -> each.getDisplayString().equals(label))
				.findFirst().orElseThrow(() -> new AssertionError(label + " is not among " + labels()));
		((ICompletionProposalExtension2) proposal).apply(viewer, '\0', 0, driver.caret());
		var selection = proposal.getSelection(viewer.getDocument());
		if (selection != null) {
			driver.editor().selectAndReveal(selection.x, selection.y);
		}
		Events.settle();
	}
}
