/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.navigator;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.lectern.core.query.Query;
import org.lectern.ui.OpenReviews;

/** The tree of papers, or in its place what to do where there is nothing to show. */
final class NavigatorPages {

	private final Composite pages;
	private final StackLayout stack = new StackLayout();
	private final Composite noReview;
	private final Composite noPapers;
	private final Composite noMatch;
	private final Composite tree;

	/**
	 * Makes the pages.
	 *
	 * @param links
	 *            told of the link that was chosen by its address, never null
	 */
	NavigatorPages(Composite parent, Consumer<String> links) {
		pages = new Composite(parent, SWT.NONE);
		pages.setLayout(stack);
		noReview = page(Messages.PaperNavigator_empty, links);
		noPapers = page(Messages.NavigatorPages_noPapers, links);
		noMatch = page("", links); //$NON-NLS-1$
		tree = new Composite(pages, SWT.NONE);
		tree.setLayout(new FillLayout());
	}

	private Composite page(String text, Consumer<String> links) {
		Composite page = new Composite(pages, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 10;
		layout.marginHeight = 10;
		page.setLayout(layout);
		page.setBackground(pages.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		page.setBackgroundMode(SWT.INHERIT_DEFAULT);
		Link link = new Link(page, SWT.WRAP);
		link.setText(text);
		link.addListener(SWT.Selection, event -> links.accept(event.text));
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(link);
		return page;
	}

	Composite control() {
		return pages;
	}

	/** Returns where the tree goes. */
	Composite tree() {
		return tree;
	}

	boolean showsTree() {
		return stack.topControl == tree;
	}

	/** Shows what fits to the papers there are. */
	void show(ArrangedReviews reviews) {
		Composite page = tree;
		if (OpenReviews.all().isEmpty()) {
			page = noReview;
		} else if (reviews.isComplete() && reviews.total() == 0) {
			page = noPapers;
		} else if (reviews.isComplete() && reviews.matching() == 0) {
			page = noMatch;
			Query query = reviews.query();
			String explanation = query == null ? "" : query.explanation(); //$NON-NLS-1$
			((Link) noMatch.getChildren()[0])
					.setText(NLS.bind(Messages.NavigatorPages_noMatch, escaped(explanation), reviews.total()));
			noMatch.layout();
		}
		if (stack.topControl != page) {
			stack.topControl = page;
			pages.layout();
		}
	}

	/** What the reader typed is no markup of a link. */
	private static String escaped(String text) {
		return text.replace("&", "&&").replace("<", "\u2039").replace(">", "\u203a"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	}

	void setFocus() {
		if (stack.topControl != null) {
			stack.topControl.setFocus();
		}
	}
}
