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

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.SubContributionItem;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lectern.ui.tests.support.Controls;
import org.lectern.ui.tests.support.Events;
import org.lectern.ui.tests.support.ReviewFixture;
import org.lectern.ui.tests.support.Screenshots;
import org.lectern.ui.tests.support.Trees;
import org.lectern.ui.tests.support.WorkbenchLog;

/** The outline of a BibTeX text in its view and as a small window, and folding. */
@ExtendWith(WorkbenchLog.class)
class BibtexOutlineTest {

	private static final String PAPERS = """
			@string{jor = {Journal of Reading}}
			@string{arc = {Archives}}

			@book{oak2001,
			  title = {The {\\"o}ld forest as an index},
			  author = {Olga Oak},
			  year = {2001}
			}

			@comment{kept
			for later}

			@article{lee2019, title = {How bibliographies rot}, journal = jor, date = {2019-04}}

			@article{may2020,
			  title = {Notes worth keeping}
			}
			""";

	private ReviewFixture review;
	private EditorDriver driver;
	private IViewPart view;

	@BeforeEach
	void open() throws Exception {
		review = ReviewFixture.create("bibtexOutline");
		driver = EditorDriver.open(review.write("papers.bib", PAPERS));
		view = ReviewFixture.page().showView(IPageLayout.ID_OUTLINE);
		ReviewFixture.page().activate(driver.editor());
		Events.settle();
	}

	@AfterEach
	void close() throws Exception {
		for (String toggle : List.of("sort", "group", "entries")) {
			if (action(toggle).isChecked()) {
				toggle(toggle);
			}
		}
		ReviewFixture.page().hideView(view);
		review.delete();
	}

	@Test
	void showsEntriesWithTheirFields() throws Exception {
		assertEquals(List.of("jor  Journal of Reading", "arc  Archives", "oak2001  The \u00f6ld forest as an index (2001)",
				"@comment  kept for later", "lee2019  How bibliographies rot (2019)", "may2020  Notes worth keeping"), tops());
		TreeItem oak = tree().getItem(2);
		expand(oak);
		assertEquals(List.of("title  The \u00f6ld forest as an index", "author  Olga Oak", "year  2001"), Trees.children(oak));
		Screenshots.take(page().getControl(), "bibtex-outline");
	}

	@Test
	void sortsGroupsAndFilters() throws Exception {
		toggle("sort");
		assertEquals(List.of("@comment", "arc", "jor", "lee2019", "may2020", "oak2001"), names());
		toggle("entries");
		assertEquals(List.of("lee2019", "may2020", "oak2001"), names());
		toggle("group");
		assertEquals(List.of("@article  (2)", "@book  (1)"), tops());
		toggle("group");
		filter().setText("oak index");
		Events.settle();
		assertEquals(List.of("oak2001"), names());
		filter().setText("nothing like it");
		Events.settle();
		assertEquals(List.of(), names());
		filter().setText("");
		Events.settle();
		assertEquals(3, names().size());
	}

	@Test
	void selectingGoesToTheTextAndTheCaretSelects() {
		TreeItem lee = tree().getItem(4);
		tree().setSelection(lee);
		tree().notifyListeners(SWT.Selection, selection(lee));
		Events.settle();
		assertEquals("lee2019", driver.selected());
		driver.at("Notes worth").await(() -> !tree().getSelection()[0].getText().equals(lee.getText()));
		assertEquals("may2020  Notes worth keeping", tree().getSelection()[0].getText());
	}

	@Test
	void followsWhatIsTypedAndKeepsWhatIsOpen() {
		expand(tree().getItem(2));
		driver.at("Archives").type("New ");
		assertTrue(tops().contains("arc  New Archives"), tops()::toString);
		assertTrue(tree().getItem(2).getExpanded());
	}

	@Test
	void aSmallWindowFindsAnEntryByWords() throws Exception {
		driver.run("org.lectern.ui.bibtex.quickOutline");
		Shell window = newestShell();
		Text filter = Controls.in(window, Text.class).get(0);
		Screenshots.take(window, "bibtex-quick-outline");
		filter.setText("rot 2019");
		Events.settle();
		Tree tree = Controls.in(window, Tree.class).get(0);
		assertEquals("lee2019  How bibliographies rot (2019)", tree.getSelection()[0].getText());
		Event enter = new Event();
		enter.keyCode = SWT.CR;
		enter.character = SWT.CR;
		filter.notifyListeners(SWT.KeyDown, enter);
		Events.settle();
		assertTrue(window.isDisposed());
		assertEquals("lee2019", driver.selected());
	}

	@Test
	void foldsWhatTakesSeveralLines() throws Exception {
		assertEquals(List.of("@string{jor = {Journal of Reading}}", "@book{oak2001,", "@comment{kept", "@article{may2020,"),
				folds());
		driver.run("org.eclipse.ui.edit.text.folding.collapse_all");
		assertFalse(driver.widget().getText().contains("Olga Oak"));
		assertTrue(driver.widget().getText().contains("@book{oak2001,"));
		Screenshots.take(driver.widget().getParent(), "bibtex-folded");
		driver.at("Olga Oak");
		assertTrue(driver.widget().getText().contains("Olga Oak"), "what one goes to is unfolded");
		driver.run("org.eclipse.ui.edit.text.folding.collapse_all").at("lee2019").type("x");
		assertFalse(driver.widget().getText().contains("Olga Oak"), "what is folded stays so");
	}

	private List<String> folds() throws Exception {
		ProjectionAnnotationModel model = driver.editor().getAdapter(ProjectionAnnotationModel.class);
		List<Integer> offsets = new ArrayList<>();
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			if (annotation instanceof ProjectionAnnotation) {
				offsets.add(model.getPosition(annotation).getOffset());
			}
		}
		return offsets.stream().sorted().map(offset -> driver.text().substring(offset, driver.text().indexOf('\n', offset)))
				.toList();
	}

	private IContentOutlinePage page() {
		return driver.editor().getAdapter(IContentOutlinePage.class);
	}

	private Tree tree() {
		return Controls.in((Composite) page().getControl(), Tree.class).get(0);
	}

	private Text filter() {
		return Controls.in((Composite) page().getControl(), Text.class).get(0);
	}

	private List<String> tops() {
		return Arrays.stream(tree().getItems()).map(TreeItem::getText).toList();
	}

	private List<String> names() {
		return tops().stream().map(text -> text.replaceFirst(" .*", "")).toList();
	}

	private IAction action(String name) {
		Page page = (Page) page();
		return Arrays.stream(page.getSite().getActionBars().getToolBarManager().getItems())
				.filter(item -> ("org.lectern.ui.bibtex.outline." + name).equals(item.getId()))
				.map(item -> item instanceof SubContributionItem sub ? sub.getInnerItem() : item)
				.map(item -> ((ActionContributionItem) item).getAction()).findFirst().orElseThrow();
	}

	private void toggle(String name) {
		IAction action = action(name);
		action.setChecked(!action.isChecked());
		action.run();
		Events.settle();
	}

	private void expand(TreeItem item) {
		item.setExpanded(true);
		Event event = new Event();
		event.item = item;
		tree().notifyListeners(SWT.Expand, event);
		Events.settle();
	}

	private static Event selection(TreeItem item) {
		Event event = new Event();
		event.item = item;
		return event;
	}

	private static Shell newestShell() {
		Shell[] shells = Display.getCurrent().getShells();
		return Arrays.stream(shells).filter(shell -> shell.isVisible() && shell.getParent() != null)
				.reduce((first, second) -> second).orElseThrow();
	}
}
