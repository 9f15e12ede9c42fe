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

import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.navigator.CommonNavigator;
import org.lectern.ui.OpenReviews;
import org.lectern.ui.review.ReviewProjectWizard;

/** The view of the papers of all reviews, grouped as the reader likes. */
public final class PaperNavigator extends CommonNavigator {

	/** The id of the view. */
	public static final String ID = "org.lectern.ui.paperNavigator"; //$NON-NLS-1$
	/** The family of the jobs that read papers for navigators. */
	public static final Object JOB_FAMILY = PaperNavigator.class;

	private static final String GROUPING = "grouping"; //$NON-NLS-1$

	private Grouping grouping = Grouping.FILE;
	private PaperStore store;
	private Consumer<Set<IProject>> listener;
	private PaperReveal reveal;
	private StackLayout stack;
	private Composite pages;
	private Composite tree;
	private Composite emptyPage;

	/** Called by the workbench. */
	public PaperNavigator() {
	}

	@Override
	public void init(IViewSite site, IMemento saved) throws PartInitException {
		super.init(site, saved);
		grouping = Grouping.named(saved == null ? null : saved.getString(GROUPING));
	}

	@Override
	public void saveState(IMemento saved) {
		super.saveState(saved);
		saved.putString(GROUPING, grouping.name());
	}

	/**
	 * Returns what the papers are grouped by.
	 *
	 * @return the grouping, never null
	 */
	public Grouping grouping() {
		return grouping;
	}

	/**
	 * Groups the papers anew. The grouping is kept with the workbench.
	 *
	 * @param chosen
	 *            the grouping, never null
	 */
	public void groupBy(Grouping chosen) {
		grouping = chosen;
		getNavigatorContentService().findStateModel(PaperGroupContentProvider.ID)
				.setStringProperty(PaperGroupContentProvider.GROUPING, chosen.name());
	}

	@Override
	protected Object getInitialInput() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}

	@Override
	public void createPartControl(Composite parent) {
		pages = new Composite(parent, SWT.NONE);
		stack = new StackLayout();
		pages.setLayout(stack);
		tree = new Composite(pages, SWT.NONE);
		tree.setLayout(new FillLayout());
		emptyPage = createEmptyPage(pages);
		super.createPartControl(tree);
		groupBy(grouping);
		fillViewMenu(getViewSite().getActionBars().getMenuManager());
		store = PaperStore.acquire();
		reveal = new PaperReveal(getCommonViewer(), store);
		listener = new NavigatorUpdater(getCommonViewer(), changed -> papersChanged());
		store.addListener(listener);
		showPage();
	}

	private void papersChanged() {
		showPage();
		reveal.revealPending();
	}

	/** Selects papers, files, and the papers that problems and notes are about; later when they are not read yet. */
	@Override
	public void selectReveal(ISelection selection) {
		if (reveal != null) {
			reveal.reveal(selection);
		}
	}

	private Composite createEmptyPage(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		page.setLayout(new GridLayout());
		page.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		page.setBackgroundMode(SWT.INHERIT_DEFAULT);
		Link text = new Link(page, SWT.WRAP);
		text.setText(Messages.PaperNavigator_empty);
		text.addListener(SWT.Selection, event -> startReview());
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(text);
		return page;
	}

	private void startReview() {
		ReviewProjectWizard wizard = new ReviewProjectWizard();
		wizard.init(getSite().getWorkbenchWindow().getWorkbench(), StructuredSelection.EMPTY);
		new WizardDialog(getSite().getShell(), wizard).open();
	}

	/** Shows the papers, or what to do when the workspace has no review. */
	private void showPage() {
		Composite page = OpenReviews.all().isEmpty() ? emptyPage : tree;
		if (stack.topControl != page) {
			stack.topControl = page;
			pages.layout();
		}
	}

	private void fillViewMenu(IMenuManager menu) {
		MenuManager groups = new MenuManager(Messages.PaperNavigator_groupBy, "groupBy"); //$NON-NLS-1$
		for (Grouping choice : Grouping.values()) {
			IAction action = new Action(choice.label(), IAction.AS_RADIO_BUTTON) {
				@Override
				public void run() {
					if (isChecked()) {
						groupBy(choice);
					}
				}
			};
			action.setId(choice.name());
			action.setChecked(choice == grouping);
			groups.add(action);
		}
		if (menu.find(IWorkbenchActionConstants.MB_ADDITIONS) == null) {
			menu.add(groups);
		} else {
			menu.prependToGroup(IWorkbenchActionConstants.MB_ADDITIONS, groups);
		}
		getViewSite().getActionBars().updateActionBars();
	}

	@Override
	public void setFocus() {
		if (stack.topControl == emptyPage) {
			emptyPage.setFocus();
		} else {
			super.setFocus();
		}
	}

	@Override
	public void dispose() {
		if (store != null) {
			store.removeListener(listener);
			store.release();
		}
		super.dispose();
	}
}
