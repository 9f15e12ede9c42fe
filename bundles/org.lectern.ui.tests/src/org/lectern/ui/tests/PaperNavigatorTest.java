/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.navigator.CommonViewer;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.part.ShowInContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.fix.FixTarget;
import org.lectern.ui.OpenPaper;
import org.lectern.ui.navigator.Grouping;
import org.lectern.ui.navigator.PaperGroup;
import org.lectern.ui.navigator.PaperNavigator;
import org.lectern.ui.notes.NoteEditorInput;
import org.lectern.workspace.FindingMarker;
import org.lectern.workspace.PaperElement;
import org.lectern.ui.tests.support.Events;
import org.lectern.ui.tests.support.ReviewFixture;
import org.lectern.ui.tests.support.Trees;
import org.lectern.ui.tests.support.WorkbenchLog;

/** The view of the papers, in the real workbench. */
@ExtendWith(WorkbenchLog.class)
class PaperNavigatorTest {

	private ReviewFixture review;
	private IProject project;
	private IWorkbenchPage page;
	private PaperNavigator navigator;
	private PaperElement may;
	private PaperElement lee;

	@BeforeEach
	void openNavigator() throws Exception {
		review = NavigatorReview.create();
		project = review.project();
		may = review.paper(NavigatorReview.FILE, "may2020");
		lee = review.paper(NavigatorReview.FILE, "lee");
		page = ReviewFixture.page();
		navigator = (PaperNavigator) page.showView(PaperNavigator.ID);
		navigator.groupBy(Grouping.FILE);
		Events.settle();
	}

	@AfterEach
	void closeNavigator() throws Exception {
		navigator.setLinkingEnabled(false);
		page.hideView(navigator);
		review.delete();
	}

	@Test
	void groupsByFile() {
		expandAll();
		assertEquals(List.of("all.bib (4)"), Trees.children(Trees.item(tree(), project)));
		assertEquals(List.of("Notes worth keeping \u2014 May, 2020  may2020", "How bibliographies rot \u2014 Lee  lee",
				"Trees \u2014 Ash & Birch, 2018  dup", "Shrubs and where they grow \u2014 Cedar et al., 2020  dup"),
				Trees.children(Trees.item(tree(), may.file())));
	}

	@Test
	void groupsByYear() {
		assertEquals(List.of("2018 (1)", "2020 (2)", "No year (1)"), groups(Grouping.YEAR));
	}

	@Test
	void groupsByEntryType() {
		assertEquals(List.of("article (2)", "book (2)"), groups(Grouping.ENTRY_TYPE));
		assertEquals(List.of("How bibliographies rot \u2014 Lee  lee", "Notes worth keeping \u2014 May, 2020  may2020"),
				Trees.children(Trees.item(tree(), new PaperGroup(project, Grouping.ENTRY_TYPE, "article"))));
	}

	@Test
	void groupsByProblem() throws Exception {
		List<String> groups = groups(Grouping.PROBLEM);
		assertEquals("No problem (1)", groups.get(groups.size() - 1));
		assertEquals(List.of("Notes worth keeping \u2014 May, 2020  may2020"),
				Trees.children(Trees.item(tree(), new PaperGroup(project, Grouping.PROBLEM, ""))));
		// both papers with one key have the problem, and each is there once
		assertEquals(2, Trees.children(Trees.item(tree(), new PaperGroup(project, Grouping.PROBLEM, "duplicate-key"))).size());
	}

	@Test
	void tellsTheWholeOfALongTitleInATip() {
		String tip = ((CellLabelProvider) viewer().getLabelProvider()).getToolTipText(may);
		assertEquals("Notes worth keeping \u2014 May, 2020\nmay2020 \u2014 review/papers/all.bib", tip);
	}

	@Test
	void decoratesPapersByTheWorstOfTheirProblems() throws Exception {
		Map<PaperReference, Integer> worst = new HashMap<>();
		for (IMarker marker : review.markers()) {
			FixTarget target = FindingMarker.targetOf(marker);
			int severity = marker.getAttribute(IMarker.SEVERITY, -1);
			worst.merge(target.paper(), severity, Math::max);
			target.related().forEach(paper -> worst.merge(paper, severity, Math::max));
		}
		expandAll();
		Map<Integer, Image> images = new HashMap<>();
		for (TreeItem item : Trees.item(tree(), may.file()).getItems()) {
			int severity = worst.getOrDefault(((PaperElement) item.getData()).reference(), IMarker.SEVERITY_INFO);
			Image known = images.putIfAbsent(severity, item.getImage());
			assertTrue(known == null || known.equals(item.getImage()), item::getText);
		}
		assertTrue(images.size() > 1, "the test needs papers of several severities: " + worst);
		assertEquals(images.size(), new HashSet<>(images.values()).size(), images::toString);
	}

	@Test
	void decoratesAFileAndItsReviewByTheWorstProblemInThem() throws Exception {
		expandAll();
		Image ofFile = Trees.item(tree(), may.file()).getImage();
		Image ofProject = Trees.item(tree(), project).getImage();
		review.write(NavigatorReview.FILE, NavigatorReview.PAPERS.substring(0, NavigatorReview.PAPERS.indexOf("@article{lee")));
		review.build();
		assertEquals(List.of(), review.markers());
		Events.settle();
		assertNotEquals(ofFile, Trees.item(tree(), may.file()).getImage());
		assertNotEquals(ofProject, Trees.item(tree(), project).getImage());
	}

	@Test
	void offersToStartAReviewWhereThereIsNone() throws Exception {
		assertFalse(link().isVisible());
		project.close(null);
		Events.settle();
		assertTrue(link().isVisible());
		assertTrue(link().getText().contains("<a>"));
		project.open(null);
		Events.settle();
		assertFalse(link().isVisible());
	}

	@Test
	void opensAPaperByOneItemOfItsMenu() {
		select(may);
		List<String> open = menu().stream().filter(text -> text.startsWith("Open ") || text.equals("Open")).toList();
		assertEquals(List.of("Open Note", "Open BibTeX Record"), open);
	}

	@Test
	void selectsThePaperOfTheEditorThatIsActivated() throws Exception {
		navigator.setLinkingEnabled(true);
		OpenPaper.open(page, may);
		Events.settle();
		assertEquals(may, selected());
		OpenPaper.open(page, lee);
		Events.settle();
		assertEquals(lee, selected());
		page.activate(page.findEditor(new NoteEditorInput(project, may.reference())));
		Events.settle();
		assertEquals(may, selected());
	}

	@Test
	void selectsThePaperOfANoteThatWasOpenedAsAFile() throws Exception {
		navigator.setLinkingEnabled(true);
		IFile note = project.getFile(NavigatorReview.NOTE);
		page.openEditor(new FileEditorInput(note), OpenPaper.NOTES_EDITOR);
		Events.settle();
		assertEquals(may, selected());
	}

	@Test
	void bringsTheEditorOfTheSelectedPaperToTheTop() throws Exception {
		OpenPaper.open(page, may);
		OpenPaper.open(page, lee);
		IEditorPart ofMay = page.findEditor(new NoteEditorInput(project, may.reference()));
		assertNotEquals(ofMay, page.getActiveEditor());
		page.activate(navigator);
		navigator.setLinkingEnabled(true);
		Events.settle();
		select(may);
		Events.settle();
		assertEquals(ofMay, page.getActiveEditor());
		assertEquals(navigator, page.getActivePart(), "the keyboard stays in the view");
	}

	@Test
	void revealsThePaperOfAProblem() throws Exception {
		IMarker marker = review.markers("missing-field").get(0);
		assertTrue(navigator.show(new ShowInContext(null, new StructuredSelection(marker))));
		assertEquals(lee, selected());
	}

	@Test
	void revealsThePaperOfAnEditor() throws Exception {
		assertTrue(navigator.show(new ShowInContext(new NoteEditorInput(project, may.reference()), null)));
		assertEquals(may, selected());
		select(lee);
		assertTrue(navigator.show(new ShowInContext(new FileEditorInput(project.getFile(NavigatorReview.NOTE)), null)));
		assertEquals(may, selected());
	}

	@Test
	void revealsAPaperInsideItsGroup() {
		navigator.groupBy(Grouping.YEAR);
		Events.settle();
		navigator.selectReveal(new StructuredSelection(may));
		assertEquals(may, selected());
		assertTrue(viewer().getExpandedState(new PaperGroup(project, Grouping.YEAR, "2020")));
	}

	@Test
	void revealsAPaperThatIsNotReadYet() throws Exception {
		review.write(NavigatorReview.FILE, NavigatorReview.PAPERS + "\n@misc{late, title = {Late}}\n");
		PaperElement late = review.paper(NavigatorReview.FILE, "late");
		navigator.selectReveal(new StructuredSelection(late));
		Events.settle();
		assertEquals(late, selected());
	}

	@Test
	void keepsSelectionAndExpansionWhenTheFileChanges() throws Exception {
		viewer().setExpandedState(project, true);
		viewer().setExpandedState(may.file(), true);
		select(lee);
		review.write(NavigatorReview.FILE, "@misc{first, title = {Before all others}}\n\n" + NavigatorReview.PAPERS);
		review.build();
		Events.settle();
		assertEquals(lee, selected());
		assertTrue(viewer().getExpandedState(may.file()));
		assertEquals("Before all others  first", Trees.children(Trees.item(tree(), may.file())).get(0));
	}

	@Test
	void expandsAgainWhatWasExpandedBeforeTheProjectWasClosed() throws Exception {
		navigator.groupBy(Grouping.YEAR);
		Events.settle();
		PaperGroup group = new PaperGroup(project, Grouping.YEAR, "2020");
		viewer().setExpandedState(project, true);
		viewer().setExpandedState(group, true);
		project.close(null);
		Events.settle();
		assertFalse(Trees.texts(tree()).contains(project.getName()));
		project.open(null);
		Events.settle();
		assertTrue(viewer().getExpandedState(group));
		assertFalse(viewer().getExpandedState(new PaperGroup(project, Grouping.YEAR, "2018")));
	}

	private List<String> groups(Grouping grouping) {
		navigator.groupBy(grouping);
		Events.settle();
		expandAll();
		return Trees.children(Trees.item(tree(), project));
	}

	/** Expands level by level, because what is expanded may have to be read first. */
	private void expandAll() {
		viewer().expandAll();
		Events.settle();
		viewer().expandAll();
		Events.settle();
	}

	private void select(PaperElement paper) {
		viewer().setSelection(new StructuredSelection(paper), true);
	}

	/** Returns the texts of the context menu of the selection. */
	private List<String> menu() {
		Menu menu = tree().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		List<String> texts = Arrays.stream(menu.getItems()).map(item -> item.getText().replace("&", "")).toList();
		menu.notifyListeners(SWT.Hide, new Event());
		return texts;
	}

	/** Returns the link of the page that is shown in place of the tree where there is no review. */
	private Link link() {
		for (Control page : tree().getParent().getParent().getChildren()) {
			if (page instanceof Composite composite && composite.getChildren()[0] instanceof Link link) {
				return link;
			}
		}
		throw new AssertionError("no link");
	}

	private Object selected() {
		List<?> selected = Arrays.asList(viewer().getStructuredSelection().toArray());
		return selected.size() == 1 ? selected.get(0) : selected;
	}

	private CommonViewer viewer() {
		return navigator.getCommonViewer();
	}

	private Tree tree() {
		return viewer().getTree();
	}
}
