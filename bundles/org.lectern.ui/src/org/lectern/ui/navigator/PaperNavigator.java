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

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.navigator.CommonNavigator;
import org.lectern.core.query.Query;
import org.lectern.ui.AccessibleName;
import org.lectern.ui.OpenReviews;
import org.lectern.ui.ReviewParts;
import org.lectern.workspace.PaperElement;

/** The view of the papers of all reviews, picked, grouped and sorted as the reader likes. */
public final class PaperNavigator extends CommonNavigator {

	/** The id of the view. */
	public static final String ID = "org.lectern.ui.paperNavigator"; //$NON-NLS-1$
	/** The family of the jobs that read and arrange papers for navigators. */
	public static final Object JOB_FAMILY = PaperNavigator.class;


	private Arrangement initial = Arrangement.INITIAL;
	private ArrangedReviews reviews;
	private Consumer<Set<IProject>> listener;
	private PaperReveal reveal;
	private FilterBar filter;
	private NavigatorPages pages;
	private PaperColumns columns;

	/** Called by the workbench. */
	public PaperNavigator() {
	}

	@Override
	public void init(IViewSite site, IMemento saved) throws PartInitException {
		super.init(site, saved);
		initial = Arrangement.restore(saved);
	}

	@Override
	public void saveState(IMemento saved) {
		super.saveState(saved);
		if (reviews != null) {
			reviews.arrangement().save(saved);
			columns.save(saved);
			reviews.expansion().save(getCommonViewer(), saved);
		}
	}

	/**
	 * Returns how the papers are shown.
	 *
	 * @return the arrangement, never null
	 */
	public Arrangement arrangement() {
		return reviews.arrangement();
	}

	/**
	 * Groups the papers anew. The groups are kept with the workbench.
	 *
	 * @param levels
	 *            what to group by, the outermost first, at least one
	 */
	public void groupBy(Grouping... levels) {
		reviews.arrange(arrangement().withLevels(List.of(levels)));
	}

	/**
	 * Sorts the papers anew. The order is kept with the workbench.
	 *
	 * @param sort
	 *            the order, never null
	 * @param descending
	 *            whether to turn it round
	 */
	public void sortBy(PaperSort sort, boolean descending) {
		reviews.arrange(arrangement().withSort(sort, descending));
		columns.showSort();
	}

	/**
	 * Shows only papers that match a query.
	 *
	 * @param query
	 *            the query, never null, empty for all papers
	 */
	public void filter(String query) {
		filter.setText(query);
	}

	/**
	 * Returns the columns beside the titles.
	 *
	 * @return the columns, never null, may be empty
	 */
	public Set<PaperColumn> columns() {
		return columns.chosen();
	}

	/**
	 * Shows columns beside the titles; without any the tree is a plain one.
	 *
	 * @param wanted
	 *            the columns, never null, may be empty
	 */
	public void showColumns(Set<PaperColumn> wanted) {
		columns.show(wanted.isEmpty() ? EnumSet.noneOf(PaperColumn.class) : wanted);
	}

	/**
	 * Returns the papers a selection stands for, with those of selected groups.
	 *
	 * @param selection
	 *            a selection of this view, never null
	 * @return each paper once, in the order of the selection, never null
	 */
	public List<PaperElement> papers(IStructuredSelection selection) {
		Set<PaperElement> papers = new LinkedHashSet<>();
		for (Object element : selection) {
			if (element instanceof PaperElement || element instanceof PaperGroup || element instanceof PaperRange) {
				papers.addAll(reviews.papersOf(element));
			}
		}
		return new ArrayList<>(papers);
	}

	/**
	 * Returns the papers that the view shows of all reviews, in groups that are closed as well.
	 *
	 * @return each paper once, never null
	 */
	public List<PaperElement> shownPapers() {
		Set<PaperElement> papers = new LinkedHashSet<>();
		OpenReviews.all().forEach(review -> papers.addAll(reviews.papersOf(review)));
		return new ArrayList<>(papers);
	}

	@Override
	protected Object getInitialInput() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite whole = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(whole);
		Composite top = new Composite(whole, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(top);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
		pages = new NavigatorPages(whole, address -> NavigatorLinks.follow(address, this));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pages.control());
		super.createPartControl(pages.tree());
		ReviewParts.prepare(getSite(), parent, "papers"); //$NON-NLS-1$
		AccessibleName.set(getCommonViewer().getTree(), Messages.PaperNavigator_tree);
		reviews = ArrangedReviews.acquire(getNavigatorContentService().findStateModel(PaperGroupContentProvider.ID));
		filter = new FilterBar(top, reviews, () -> getCommonViewer().getTree().setFocus());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter.control());
		columns = new PaperColumns(getCommonViewer(), reviews, this::sortBy);
		reveal = new PaperReveal(getCommonViewer(), reviews.store());
		reviews.expansion().load(getMemento());
		reviews.arrange(initial);
		filter.setText(initial.filter());
		columns.restore(getMemento());
		new ArrangementMenu(this).fill(getViewSite().getActionBars().getMenuManager());
		// not as a global action: those are cleared with each selection
		getSite().getService(IHandlerService.class).activateHandler(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE,
				new AbstractHandler() {
					@Override
					public Object execute(ExecutionEvent event) {
						filter.setFocus();
						return null;
					}
				});
		getViewSite().getActionBars().updateActionBars();
		new TreeKeys(getSite(), getCommonViewer().getTree());
		listener = new NavigatorUpdater(getCommonViewer(), changed -> papersChanged());
		reviews.addListener(listener);
		reviews.store().addListener(listener);
		papersChanged();
	}

	private void papersChanged() {
		Query query = reviews.query();
		filter.show(query, reviews.matching(), reviews.total(), reviews.isComplete());
		pages.show(reviews);
		reveal.revealPending();
	}

	/** Selects papers, files, and the papers that problems and notes are about; later when they are not read yet. */
	@Override
	public void selectReveal(ISelection selection) {
		if (reveal != null) {
			reveal.reveal(selection);
		}
	}

	@Override
	public void setFocus() {
		if (pages.showsTree()) {
			super.setFocus();
		} else {
			pages.setFocus();
		}
	}

	@Override
	public void dispose() {
		if (reviews != null) {
			reviews.removeListener(listener);
			reviews.store().removeListener(listener);
			reviews.release();
		}
		super.dispose();
	}
}
