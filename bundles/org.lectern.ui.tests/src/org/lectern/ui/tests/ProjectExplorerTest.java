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
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFolder;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.navigator.CommonDropAdapterAssistant;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.CommonViewer;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lectern.ui.OpenPaper;
import org.lectern.ui.notes.NoteEditorInput;
import org.lectern.workspace.PaperElement;
import org.lectern.ui.tests.support.Events;
import org.lectern.ui.tests.support.ReviewFixture;
import org.lectern.ui.tests.support.Trees;
import org.lectern.ui.tests.support.WorkbenchLog;

/** The papers in the view of the platform that shows all files. */
@ExtendWith(WorkbenchLog.class)
class ProjectExplorerTest {

	private static final String VIEW = "org.eclipse.ui.navigator.ProjectExplorer";

	private ReviewFixture review;
	private IWorkbenchPage page;
	private CommonNavigator explorer;
	private PaperElement may;

	@BeforeEach
	void openExplorer() throws Exception {
		review = NavigatorReview.create();
		may = review.paper(NavigatorReview.FILE, "may2020");
		page = ReviewFixture.page();
		explorer = (CommonNavigator) page.showView(VIEW);
		explorer.setLinkingEnabled(false);
		Events.settle();
	}

	@AfterEach
	void closeExplorer() throws Exception {
		explorer.setLinkingEnabled(false);
		page.hideView(explorer);
		review.delete();
	}

	@Test
	void showsThePapersBelowTheirFile() {
		expandTheFile();
		assertEquals(List.of("Notes worth keeping \u2014 May, 2020  may2020", "How bibliographies rot \u2014 Lee  lee",
				"Trees \u2014 Ash & Birch, 2018  dup", "Shrubs and where they grow \u2014 Cedar et al., 2020  dup"),
				Trees.children(Trees.item(viewer().getTree(), may.file())));
	}

	@Test
	void showsNoPapersWhereThereIsNoReview() throws Exception {
		var description = review.project().getDescription();
		description.setNatureIds(new String[0]);
		review.project().setDescription(description, null);
		Events.settle();
		expandTheFile();
		assertEquals(List.of(), Trees.children(Trees.item(viewer().getTree(), may.file())));
	}

	@Test
	void followsTheEditorAndLeadsIt() throws Exception {
		expandTheFile();
		explorer.setLinkingEnabled(true);
		OpenPaper.open(page, may);
		OpenPaper.open(page, review.paper(NavigatorReview.FILE, "lee"));
		Events.settle();
		assertEquals(List.of(review.paper(NavigatorReview.FILE, "lee")), selected());
		page.activate(explorer);
		viewer().setSelection(new StructuredSelection(may), true);
		Events.settle();
		assertEquals(page.findEditor(new NoteEditorInput(review.project(), may.reference())), page.getActiveEditor());
	}

	@Test
	void showsThePaperOfANoteThatWasOpenedAsAFile() throws Exception {
		expandTheFile();
		explorer.setLinkingEnabled(true);
		page.openEditor(new FileEditorInput(review.project().getFile(NavigatorReview.NOTE)), OpenPaper.NOTES_EDITOR);
		Events.settle();
		assertTrue(selected().contains(may), () -> selected().toString());
	}

	@Test
	void keepsSelectionAndExpansionWhenTheFileChanges() throws Exception {
		expandTheFile();
		viewer().setSelection(new StructuredSelection(may), true);
		review.write(NavigatorReview.FILE, "@misc{first, title = {Before all others}}\n\n" + NavigatorReview.PAPERS);
		review.build();
		Events.settle();
		assertEquals(List.of(may), selected());
		assertEquals("Before all others  first", Trees.children(Trees.item(viewer().getTree(), may.file())).get(0));
	}

	/** A paper adapts to its file, which holds others as well: the platform would move all of them. */
	@Test
	void movesNoFileForAPaperThatIsDroppedOntoAFolder() throws Exception {
		expandTheFile();
		IFolder folder = review.project().getFolder("elsewhere");
		folder.create(true, true, null);
		Events.settle();
		for (Object target : List.of(folder, review.project(), review.project().getFile(NavigatorReview.NOTE))) {
			assertEquals(List.of(), takers(may, target), target::toString);
		}
		assertNotEquals(List.of(), takers(may.file(), folder), "a file itself can be moved as ever");
	}

	/** Who would take what is dragged there. */
	private List<CommonDropAdapterAssistant> takers(Object dragged, Object target) {
		StructuredSelection selection = new StructuredSelection(dragged);
		LocalSelectionTransfer transfer = LocalSelectionTransfer.getTransfer();
		transfer.setSelection(selection);
		try {
			return Arrays.stream(explorer.getNavigatorContentService().getDnDService()
					.findCommonDropAdapterAssistants(target, selection))
					.filter(one -> one.validateDrop(target, DND.DROP_MOVE, transfer.getSupportedTypes()[0]).isOK()).toList();
		} finally {
			transfer.setSelection(null);
		}
	}

	/** Opens the file up once to have it read, and lets the papers come. */
	private void expandTheFile() {
		viewer().setExpandedElements(review.project(), may.file().getParent(), may.file());
		Events.settle();
		viewer().setExpandedState(may.file(), true);
		Events.settle();
	}

	private List<?> selected() {
		return Arrays.asList(viewer().getStructuredSelection().toArray());
	}

	private CommonViewer viewer() {
		return explorer.getCommonViewer();
	}
}
