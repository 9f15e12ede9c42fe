/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.tests.navigator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.ui.navigator.Arrangement;
import org.lectern.ui.navigator.Grouping;
import org.lectern.ui.navigator.PaperColumn;
import org.lectern.ui.navigator.PaperGroup;
import org.lectern.ui.navigator.PaperNavigator;
import org.lectern.ui.navigator.PaperRange;
import org.lectern.ui.navigator.PaperSort;
import org.lectern.ui.tests.support.Events;
import org.lectern.ui.tests.support.ReviewFixture;
import org.lectern.ui.tests.support.Screenshots;
import org.lectern.ui.tests.support.Trees;
import org.lectern.workspace.PaperElement;

/** Papers are grouped, filtered, sorted and shown in columns. */
class NavigatorArrangementTest extends NavigatorTestCase {

	@Test
	void groupsByVenueWithoutRegardToCase() {
		group(Grouping.VENUE);
		assertEquals(List.of("Monatshefte für Mathematik (1)", " godel1931", "NAACL-HLT (1)", " devlin2019",
				"Neural Information Processing Systems (2)", " vaswani2017", " bahdanau2015", "No venue (1)", " undated"),
				shown());
	}

	@Test
	void groupsByFirstAuthorWithInitial() {
		group(Grouping.FIRST_AUTHOR);
		assertEquals(List.of("Bahdanau, D. (1)", " bahdanau2015", "Devlin, J. (1)", " devlin2019", "Gödel, K. (1)",
				" godel1931", "Vaswani, A. (2)", " vaswani2017", " undated"), shown());
	}

	@Test
	void groupsByTag() {
		group(Grouping.TAG);
		assertEquals(List.of("attention (2)", " vaswani2017", " bahdanau2015", "transformer (2)", " vaswani2017",
				" devlin2019", "No tag (2)", " undated", " godel1931"), shown());
	}

	@Test
	void groupsByStatusAndRating() {
		group(Grouping.STATUS);
		assertEquals(List.of("Unread (3)", " bahdanau2015", " undated", " godel1931", "Skimmed (1)", " devlin2019",
				"Read (1)", " vaswani2017"), shown());
		group(Grouping.RATING);
		assertEquals(List.of("\u2605\u2605\u2605\u2605\u2605 (1)", " vaswani2017", "\u2605\u2605\u2605\u2605 (1)", " devlin2019",
				"No rating (3)", " bahdanau2015", " undated", " godel1931"), shown());
	}

	@Test
	void groupsWithinGroups() {
		group(Grouping.FILE, Grouping.TAG);
		assertEquals(List.of("main.bib (3)", " attention (1)", "  vaswani2017", " transformer (2)", "  vaswani2017",
				"  devlin2019", " No tag (1)", "  godel1931", "other.bib (2)", " attention (1)", "  bahdanau2015",
				" No tag (1)", "  undated"), shown());
		group(Grouping.ENTRY_TYPE, Grouping.STATUS, Grouping.FILE);
		assertEquals(List.of("article (2)", " Unread (2)", "  main.bib (1)", "   godel1931", "  other.bib (1)",
				"   bahdanau2015", "inproceedings (2)", " Skimmed (1)", "  main.bib (1)", "   devlin2019", " Read (1)",
				"  main.bib (1)", "   vaswani2017", "misc (1)", " Unread (1)", "  other.bib (1)", "   undated"), shown());
	}

	@ParameterizedTest
	@EnumSource(Grouping.class)
	void looksGood(Grouping grouping) throws Exception {
		review.build();
		group(grouping);
		expandAll();
		Screenshots.take(whole(), "navigator-by-" + grouping.name().toLowerCase());
		assertTrue(tree().getItemCount() > 0);
	}

	@Test
	void revealsAPaperInNestedGroups() {
		group(Grouping.YEAR, Grouping.TAG);
		PaperElement paper = review.paper(MAIN, "vaswani2017");
		navigator.selectReveal(new StructuredSelection(paper));
		Events.settle();
		assertEquals(paper, viewer().getStructuredSelection().getFirstElement());
		assertTrue(viewer().getExpandedState(
				new PaperGroup(project, new PaperGroup(project, Grouping.YEAR, "2017"), Grouping.TAG, "transformer"))
				|| viewer().getExpandedState(new PaperGroup(project, new PaperGroup(project, Grouping.YEAR, "2017"),
						Grouping.TAG, "attention")), () -> Arrays.toString(viewer().getExpandedElements()));
	}

	@Test
	void filtersAndSaysHowManyPapersMatch() throws Exception {
		assertEquals(List.of("5 papers"), labels());
		type("author:vaswani");
		assertEquals(List.of("main.bib (1)", " vaswani2017", "other.bib (1)", " undated"), shown());
		assertEquals(List.of("2 of 5 papers"), labels());
		assertTrue(filterText().getToolTipText().startsWith("Papers that have “vaswani” in author"));
		Screenshots.take(whole(), "navigator-filter");
		type("godel OR year:2015");
		assertEquals(List.of("main.bib (1)", " godel1931", "other.bib (1)", " bahdanau2015"), shown());
	}

	@Test
	void showsWhatMatchesWithoutBeingAsked() {
		viewer().collapseAll();
		type("godel");
		assertTrue(Trees.texts(tree()).stream().anyMatch(text -> text.endsWith("godel1931")), Trees.texts(tree())::toString);
	}

	@Test
	void isAsItWasBeforeTheFilterWithTheSelectedPaperInSight() throws Exception {
		viewer().collapseAll();
		viewer().setExpandedState(project, true);
		viewer().setExpandedState(project.getFile(OTHER), true);
		type("attention");
		PaperElement vaswani = review.paper(MAIN, "vaswani2017");
		select(vaswani);
		type("attention year:2017");
		assertEquals(vaswani, viewer().getStructuredSelection().getFirstElement());
		type("");
		assertEquals(vaswani, viewer().getStructuredSelection().getFirstElement());
		assertTrue(viewer().getExpandedState(project.getFile(OTHER)));
		type("godel");
		select();
		type("");
		assertTrue(viewer().getExpandedState(project.getFile(MAIN)), "it was open before");
		viewer().setExpandedState(project.getFile(MAIN), false);
		type("godel");
		select();
		type("");
		assertFalse(viewer().getExpandedState(project.getFile(MAIN)), "it was not open before");
	}

	@Test
	void filtersByProblemsAndNotes() throws Exception {
		review.write("notes/vaswani2017.note", """
				<?xml version="1.0" encoding="UTF-8"?>
				<review:Note xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
				    xmlns:review="http://lectern.org/review/1" formatVersion="1" paperKey="vaswani2017"/>
				""");
		review.build();
		Events.settle();
		type("has:note");
		assertEquals(List.of("main.bib (1)", " vaswani2017"), shown());
		type("problem:missing-field");
		assertEquals(List.of("other.bib (1)", " undated"), shown());
	}

	@Test
	void followsTheFilesWhileFiltered() throws Exception {
		type("tag:attention");
		assertEquals(List.of("2 of 5 papers"), labels());
		review.write(OTHER, OTHER_TEXT + "\n@misc{late, title = {Late}, keywords = {attention}}\n");
		Events.settle();
		assertEquals(List.of("3 of 6 papers"), labels());
		assertEquals(List.of("main.bib (1)", " vaswani2017", "other.bib (2)", " bahdanau2015", " late"), shown());
	}

	@Test
	void saysWhatItDidNotUnderstand() throws Exception {
		type("auhtor:vaswani year:2017");
		assertTrue(labels().contains("There is no field “auhtor”, did you mean “author”? It is looked for as text"),
				labels()::toString);
		Screenshots.take(whole(), "navigator-filter-problem");
		type("");
		assertEquals(List.of("5 papers"), labels());
	}

	@Test
	void tellsWhatToDoWhenNothingMatches() throws Exception {
		type("year:1850..1900");
		assertTrue(link().getText().contains("Papers that appeared in 1850 to 1900"), link()::getText);
		Screenshots.take(whole(), "navigator-no-match");
		follow("clear");
		assertNull(link());
		assertEquals("", filterText().getText());
		assertEquals(List.of("5 papers"), labels());
	}

	@Test
	void tellsWhatToDoWithoutPapers() throws Exception {
		review.write(MAIN, "");
		review.write(OTHER, "");
		Events.settle();
		assertTrue(link().getText().contains("There is no paper"), link()::getText);
		Screenshots.take(whole(), "navigator-no-papers");
		project.close(null);
		Events.settle();
		assertTrue(link().getText().contains("There is no review"), link()::getText);
		Screenshots.take(whole(), "navigator-no-review");
		project.open(null);
		Events.settle();
	}

	@Test
	void leavesTheFilterByKeys() {
		type("godel");
		Event down = new Event();
		down.keyCode = SWT.ARROW_DOWN;
		filterText().notifyListeners(SWT.KeyDown, down);
		assertFalse(down.doit);
		Event escape = new Event();
		escape.keyCode = SWT.ESC;
		filterText().notifyListeners(SWT.KeyDown, escape);
		Events.settle();
		assertEquals("", filterText().getText());
		assertEquals(List.of("5 papers"), labels());
	}

	@Test
	void sortsBothWays() {
		group(Grouping.STATUS);
		navigator.sortBy(PaperSort.YEAR, false);
		Events.settle();
		assertEquals(List.of("Unread (3)", " undated", " godel1931", " bahdanau2015"), shown().subList(0, 4));
		navigator.sortBy(PaperSort.YEAR, true);
		Events.settle();
		assertEquals(List.of("Unread (3)", " bahdanau2015", " godel1931", " undated"), shown().subList(0, 4));
		navigator.sortBy(PaperSort.KEY, false);
		Events.settle();
		assertEquals(List.of("Unread (3)", " bahdanau2015", " godel1931", " undated"), shown().subList(0, 4));
	}

	@Test
	void showsColumns() throws Exception {
		review.build();
		Events.settle();
		navigator.showColumns(EnumSet.allOf(PaperColumn.class));
		expandAll();
		TreeItem item = Trees.item(tree(), review.paper(MAIN, "vaswani2017"));
		assertEquals(List.of("Attention Is All You Need", "vaswani2017", "Vaswani et al.", "2017",
				"Neural Information Processing Systems", "Read", "\u2605\u2605\u2605\u2605\u2605", "transformer, attention", ""),
				IntStream.range(0, tree().getColumnCount()).mapToObj(item::getText).toList());
		assertTrue(Trees.texts(tree()).contains("main.bib (3)"), Trees.texts(tree())::toString);
		Screenshots.take(whole(), "navigator-columns-narrow");
		page.toggleZoom(page.getReference(navigator));
		Screenshots.take(whole(), "navigator-columns");
		page.toggleZoom(page.getReference(navigator));
		Events.settle();
		TreeColumn year = Arrays.stream(tree().getColumns()).filter(column -> column.getText().equals("Year")).findFirst()
				.orElseThrow();
		year.notifyListeners(SWT.Selection, new Event());
		Events.settle();
		assertEquals(PaperSort.YEAR, navigator.arrangement().sort());
		assertFalse(navigator.arrangement().descending());
		year.notifyListeners(SWT.Selection, new Event());
		Events.settle();
		assertTrue(navigator.arrangement().descending());
		assertEquals(year, tree().getSortColumn());
		navigator.showColumns(Set.of());
		Events.settle();
		assertEquals(0, tree().getColumnCount());
		assertTrue(Trees.item(tree(), review.paper(MAIN, "vaswani2017")).getText().endsWith("vaswani2017"));
	}

	@Test
	void keepsItsStateOverARestart() throws Exception {
		group(Grouping.YEAR, Grouping.STATUS);
		navigator.sortBy(PaperSort.KEY, true);
		navigator.showColumns(EnumSet.of(PaperColumn.AUTHORS, PaperColumn.RATING));
		tree().getColumn(1).setWidth(97);
		type("attention");
		viewer().collapseAll();
		PaperGroup year = new PaperGroup(project, Grouping.YEAR, "2017");
		PaperGroup read = new PaperGroup(project, year, Grouping.STATUS, "READ");
		viewer().setExpandedState(project, true);
		viewer().setExpandedState(year, true);
		viewer().setExpandedState(read, true);
		Arrangement arrangement = navigator.arrangement();
		// what the workbench saves for a view is what it opens it with the next time
		page.hideView(navigator);
		navigator = (PaperNavigator) page.showView(PaperNavigator.ID);
		Events.settle();
		assertEquals(arrangement, navigator.arrangement());
		assertEquals("attention", filterText().getText());
		assertEquals(EnumSet.of(PaperColumn.AUTHORS, PaperColumn.RATING), navigator.columns());
		assertEquals(97, tree().getColumn(1).getWidth());
		assertTrue(viewer().getExpandedState(read));
		assertFalse(viewer().getExpandedState(new PaperGroup(project, Grouping.YEAR, "2015")));
	}

	@Test
	void showsManyPapersInRanges() throws Exception {
		StringBuilder many = new StringBuilder();
		for (int i = 0; i < 600; i++) {
			many.append("@misc{k").append(i).append(", title = {Paper ").append(i).append("}, year = 2001}\n");
		}
		review.write("papers/many.bib", many.toString());
		Events.settle();
		group(Grouping.YEAR);
		PaperGroup year = new PaperGroup(project, Grouping.YEAR, "2001");
		viewer().setExpandedState(project, true);
		viewer().setExpandedState(year, true);
		TreeItem item = Trees.item(tree(), year);
		assertEquals("2001 (600)", item.getText());
		assertEquals(3, item.getItemCount());
		assertEquals("1\u2013250: Paper 0 \u2013 Paper 322", item.getItem(0).getText());
		assertTrue(item.getItem(0).getData() instanceof PaperRange);
		PaperElement last = review.paper("papers/many.bib", "k599");
		navigator.selectReveal(new StructuredSelection(last));
		Events.settle();
		assertEquals(last, viewer().getStructuredSelection().getFirstElement());
		Screenshots.take(whole(), "navigator-ranges");
	}

	@Test
	void isOperatedByTheViewMenu() {
		IMenuManager menu = navigator.getViewSite().getActionBars().getMenuManager();
		for (String id : List.of("groupBy0", "groupBy1", "groupBy2", "sortBy", "columns")) {
			assertTrue(menu.find(id) != null, id);
		}
		assertEquals(ReviewFixture.page(), page);
	}
}
