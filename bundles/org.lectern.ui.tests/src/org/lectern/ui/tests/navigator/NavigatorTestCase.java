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

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.navigator.CommonViewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lectern.ui.navigator.Grouping;
import org.lectern.ui.navigator.PaperNavigator;
import org.lectern.ui.navigator.PaperSort;
import org.lectern.ui.tests.support.Controls;
import org.lectern.ui.tests.support.Events;
import org.lectern.ui.tests.support.ReviewFixture;
import org.lectern.ui.tests.support.Trees;
import org.lectern.ui.tests.support.WorkbenchLog;

/** Opens the view of papers on a review of some papers. */
@ExtendWith(WorkbenchLog.class)
abstract class NavigatorTestCase {

	static final String MAIN = "papers/main.bib";
	static final String OTHER = "papers/other.bib";

	static final String MAIN_TEXT = """
			@string{nips = "Neural Information Processing Systems"}

			@inproceedings{vaswani2017,
			  author = {Vaswani, Ashish and Shazeer, Noam and Parmar, Niki},
			  title = {Attention Is All You Need},
			  booktitle = nips,
			  year = {2017},
			  keywords = {transformer, attention},
			  readstatus = {read},
			  ranking = {rank5},
			}

			@inproceedings{devlin2019,
			  author = {Devlin, Jacob and Chang, Ming-Wei},
			  title = {{BERT}: Pre-training of Deep Bidirectional Transformers},
			  booktitle = {NAACL-HLT},
			  year = {2019},
			  keywords = {transformer},
			  readstatus = {skimmed},
			  ranking = {rank4},
			}

			@article{godel1931,
			  author = {G{\\"o}del, Kurt},
			  title = {{\\"U}ber formal unentscheidbare S{\\"a}tze},
			  journal = {Monatshefte f{\\"u}r Mathematik},
			  year = {1931},
			}
			""";
	static final String OTHER_TEXT = """
			@article{bahdanau2015,
			  author = {Bahdanau, Dzmitry},
			  title = {Neural Machine Translation by Jointly Learning to Align and Translate},
			  journal = {Neural information processing systems},
			  year = {2015},
			  keywords = {Attention},
			}

			@misc{undated,
			  author = {Vaswani, A.},
			  title = {Something without a year},
			}
			""";

	ReviewFixture review;
	IProject project;
	IWorkbenchPage page;
	PaperNavigator navigator;

	@BeforeEach
	void openNavigator() throws Exception {
		review = ReviewFixture.create("transformers");
		project = review.project();
		review.write(MAIN, MAIN_TEXT);
		review.write(OTHER, OTHER_TEXT);
		page = ReviewFixture.page();
		open();
	}

	void open() throws Exception {
		navigator = (PaperNavigator) page.showView(PaperNavigator.ID);
		Events.settle();
		navigator.groupBy(Grouping.FILE);
		navigator.sortBy(PaperSort.STANDARD, false);
		navigator.filter("");
		navigator.showColumns(java.util.Set.of());
		Events.settle();
	}

	@AfterEach
	void closeNavigator() throws Exception {
		page.hideView(navigator);
		review.delete();
	}

	CommonViewer viewer() {
		return navigator.getCommonViewer();
	}

	Tree tree() {
		return viewer().getTree();
	}

	/** Returns the composite that holds the whole view. */
	Composite whole() {
		return tree().getParent().getParent().getParent();
	}

	Text filterText() {
		return Controls.in(whole(), Text.class).get(0);
	}

	/** Types into the filter as a user does, and waits until the papers are shown. */
	void type(String query) {
		filterText().setText(query);
		filterText().notifyListeners(SWT.DefaultSelection, new Event());
		Events.settle();
	}

	List<String> labels() {
		return Controls.in(whole(), Label.class).stream().filter(label -> label.isVisible()).map(Label::getText)
				.filter(text -> !text.isEmpty()).toList();
	}

	/** Returns the link of the page in place of the tree, null while the tree is shown. */
	Link link() {
		return Controls.in(whole(), Link.class).stream().filter(Link::isVisible).findFirst().orElse(null);
	}

	void follow(String address) {
		Event event = new Event();
		event.text = address;
		link().notifyListeners(SWT.Selection, event);
		Events.settle();
	}

	void expandAll() {
		viewer().expandAll();
		Events.settle();
		viewer().expandAll();
		Events.settle();
	}

	/** Returns what is shown below the review, each level indented by one blank. */
	List<String> shown() {
		expandAll();
		List<String> lines = new ArrayList<>();
		for (TreeItem item : Trees.item(tree(), project).getItems()) {
			collect(item, "", lines);
		}
		return lines;
	}

	private static void collect(TreeItem item, String indent, List<String> lines) {
		lines.add(indent + item.getText().replaceAll("^.*  (\\S+)$", "$1"));
		Arrays.stream(item.getItems()).forEach(child -> collect(child, indent + ' ', lines));
	}

	void group(Grouping... levels) {
		navigator.groupBy(levels);
		Events.settle();
	}

	void select(Object... elements) {
		viewer().setSelection(new StructuredSelection(elements), true);
		Events.settle();
	}

	/** Returns the item of the context menu with a path of texts, after showing the menus on the way. */
	MenuItem menuItem(String... path) {
		Menu menu = tree().getMenu();
		MenuItem found = null;
		for (String text : path) {
			menu.notifyListeners(SWT.Show, new Event());
			found = Arrays.stream(menu.getItems())
					.filter(item -> item.getText().replace("&", "").split("\t")[0].equals(text)).findFirst()
					.orElse(null);
			if (found == null) {
				List<String> texts = Arrays.stream(menu.getItems()).map(MenuItem::getText).toList();
				throw new AssertionError("no " + text + " among " + texts);
			}
			menu = found.getMenu();
		}
		return found;
	}

	void choose(String... path) {
		menuItem(path).notifyListeners(SWT.Selection, new Event());
		Events.settle();
	}

	String text(String path) throws Exception {
		return ReviewFixture.text(project.getFile(path));
	}
}
