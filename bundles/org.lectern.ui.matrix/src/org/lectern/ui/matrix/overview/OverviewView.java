/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.matrix.overview;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.lectern.core.overview.Bar;
import org.lectern.core.overview.Distribution;
import org.lectern.core.overview.Overview;
import org.lectern.ui.AccessibleName;
import org.lectern.ui.OpenPaper;
import org.lectern.ui.ReviewParts;
import org.lectern.ui.matrix.PaperSelection;
import org.lectern.ui.matrix.review.EmptyPage;
import org.lectern.ui.matrix.review.ImportPapers;
import org.lectern.ui.matrix.review.ReviewJob;
import org.lectern.ui.matrix.review.ReviewPicker;
import org.lectern.ui.matrix.review.ReviewProblems;
import org.lectern.ui.matrix.review.ReviewWatch;
import org.lectern.workspace.PaperElement;

/** The view of a review in numbers. Choosing a number lists its papers and shows them in the view of papers. */
public final class OverviewView extends ViewPart {

	/** The id of the view. */
	public static final String ID = "org.lectern.ui.matrix.overviewView"; //$NON-NLS-1$

	private static final String REVIEW = "review"; //$NON-NLS-1$
	private static final String AS_LIST = "asList"; //$NON-NLS-1$
	private static final int MOST = 10;
	/** With more papers than this the view of papers would take too long to unfold them. */
	private static final int MOST_REVEALED = 500;

	private final PaperSelection selection = new PaperSelection();
	private String savedReview;
	private boolean asList;
	private ReviewWatch watch;
	private ReviewJob<Overview> job;
	private ReviewPicker picker;
	private Composite pages;
	private SashForm full;
	private Composite figures;
	private ScrolledComposite scroller;
	private OverviewChart chart;
	private Tree tree;
	private PaperList papers;
	private NavigatorFilter navigatorFilter;
	private IAction showAll;
	private EmptyPage emptyPage;
	private Overview overview;

	/** Called by the workbench. */
	public OverviewView() {
	}

	@Override
	public void init(IViewSite site, IMemento saved) throws PartInitException {
		super.init(site, saved);
		savedReview = saved == null ? null : saved.getString(REVIEW);
		asList = saved != null && Boolean.TRUE.equals(saved.getBoolean(AS_LIST));
	}

	@Override
	public void saveState(IMemento memento) {
		if (picker != null && picker.current() != null) {
			memento.putString(REVIEW, picker.current().getName());
		}
		memento.putBoolean(AS_LIST, asList);
	}

	@Override
	public void createPartControl(Composite parent) {
		ReviewParts.prepare(getSite(), parent, "matrix"); //$NON-NLS-1$
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		parent.setLayout(layout);
		job = new ReviewJob<>(parent.getDisplay(),
				(project, corpus, monitor) -> Overview.of(corpus, ReviewProblems.of(project).all(), MOST), this::show);
		picker = new ReviewPicker(parent, savedReview, this::showReview);
		pages = new Composite(parent, SWT.NONE);
		pages.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
		emptyPage = new EmptyPage(pages);
		navigatorFilter = new NavigatorFilter(getSite().getPage());
		createFigures();
		fillActions();
		getSite().setSelectionProvider(selection);
		watch = new ReviewWatch(() -> parent.getDisplay().asyncExec(picker::refresh), job::again);
		showAsList(asList);
		picker.refresh();
	}

	private void createFigures() {
		full = new SashForm(pages, SWT.HORIZONTAL | SWT.SMOOTH);
		figures = new Composite(full, SWT.NONE);
		figures.setLayout(new StackLayout());
		scroller = new ScrolledComposite(figures, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.getVerticalBar().setIncrement(24);
		chart = new OverviewChart(scroller, this::chosen);
		Listener escape = this::escaped;
		chart.addListener(SWT.KeyDown, escape);
		chart.setBackground(chart.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		scroller.setBackground(chart.getBackground());
		scroller.setContent(chart);
		scroller.addListener(SWT.Resize, event -> layOut());
		tree = new Tree(figures, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		tree.addListener(SWT.Selection, event -> {
			if (event.item.getData() instanceof Bar bar) {
				chosen(bar);
			}
		});
		tree.addListener(SWT.KeyDown, escape);
		AccessibleName.set(tree, Messages.OverviewView_list);
		papers = new PaperList(full, selection::select, this::open);
		full.setWeights(7, 3);
	}

	private void escaped(Event event) {
		if (event.keyCode == SWT.ESC && event.stateMask == 0 && showAll.isEnabled()) {
			event.doit = false;
			showAllPapers();
		}
	}

	private void fillActions() {
		IAction export = new Action(Messages.OverviewView_export, ResourceLocator
				.imageDescriptorFromBundle("org.lectern.ui.matrix", "icons/export.png").orElse(null)) { //$NON-NLS-1$ //$NON-NLS-2$
			@Override
			public void run() {
				export();
			}
		};
		showAll = new Action(Messages.OverviewView_showAll,
				PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_ETOOL_CLEAR)) {
			@Override
			public void run() {
				showAllPapers();
			}
		};
		showAll.setDisabledImageDescriptor(PlatformUI.getWorkbench().getSharedImages()
				.getImageDescriptor(ISharedImages.IMG_ETOOL_CLEAR_DISABLED));
		showAll.setToolTipText(Messages.OverviewView_showAllTip);
		showAll.setEnabled(false);
		IAction list = new Action(Messages.OverviewView_asList, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				showAsList(isChecked());
			}
		};
		list.setChecked(asList);
		getViewSite().getActionBars().getToolBarManager().add(showAll);
		getViewSite().getActionBars().getToolBarManager().add(export);
		getViewSite().getActionBars().getMenuManager().add(list);
		getViewSite().getActionBars().getMenuManager().add(showAll);
		getViewSite().getActionBars().getMenuManager().add(export);
		getViewSite().getActionBars().updateActionBars();
	}

	/**
	 * Shows the numbers as a list in place of a drawing, or the other way round.
	 *
	 * @param list
	 *            whether to show the list
	 */
	public void showAsList(boolean list) {
		asList = list;
		((StackLayout) figures.getLayout()).topControl = list ? tree : scroller;
		figures.layout();
	}

	/**
	 * Shows a review.
	 *
	 * @param project
	 *            an open review, never null
	 */
	public void setReview(IProject project) {
		picker.choose(project);
	}

	private void showReview(IProject project) {
		if (showAll != null && showAll.isEnabled()) {
			showAllPapers();
		}
		if (watch != null) {
			watch.watch(project);
		}
		if (project == null) {
			overview = null;
			emptyPage.showNoReview();
			show(emptyPage);
		}
		job.read(project);
	}

	private void show(Overview read) {
		if (pages.isDisposed()) {
			return;
		}
		IProject project = picker.current();
		watch.watch(project);
		overview = read;
		if (read.totals().papers() == 0) {
			emptyPage.show(NLS.bind(Messages.OverviewView_empty, project.getName()),
					() -> ImportPapers.start(getSite().getWorkbenchWindow()));
			show(emptyPage);
			return;
		}
		show(full);
		fillTree();
		chart.show(read, width());
		layOut();
		int index = chart.selection();
		papers.show(project, index < 0 ? null : chart.targets().get(index).bar());
	}

	private void show(Control page) {
		StackLayout stack = (StackLayout) pages.getLayout();
		if (stack.topControl != page) {
			stack.topControl = page;
			pages.layout();
		}
	}

	private int width() {
		return Math.max(1, scroller.getClientArea().width);
	}

	private void layOut() {
		if (overview != null && !chart.isDisposed()) {
			chart.layOut(width());
			chart.setSize(width(), Math.max(chart.scene().height(), scroller.getClientArea().height));
			scroller.getVerticalBar().setPageIncrement(Math.max(1, scroller.getClientArea().height));
		}
	}

	private void fillTree() {
		tree.setRedraw(false);
		tree.removeAll();
		for (Distribution distribution : overview.distributions()) {
			TreeItem group = new TreeItem(tree, SWT.NONE);
			group.setText(distribution.dimension().label());
			for (Bar bar : distribution.bars()) {
				TreeItem item = new TreeItem(group, SWT.NONE);
				item.setText(NLS.bind(Messages.BarText_label, bar.label(), bar.count()));
				item.setData(bar);
			}
			group.setExpanded(true);
		}
		tree.setRedraw(true);
	}

	/** Lists the papers of a bar, and shows only them in the view of papers, or selects them where no query finds them. */
	private void chosen(Bar bar) {
		papers.show(picker.current(), bar);
		selection.select(papers.all());
		Rectangle bounds = chart.selectedBounds();
		if (bounds != null && !asList) {
			reveal(bounds);
		}
		showAll.setEnabled(true);
		if (!navigatorFilter.show(bar) && bar.papers().size() <= MOST_REVEALED
				&& navigatorFilter.papersInSight() != null) {
			navigatorFilter.papersInSight().selectReveal(selection.getSelection());
		}
	}

	/** Chooses no bar any more, and gives the view of papers the filter back that it had before one was chosen. */
	public void showAllPapers() {
		chart.deselect();
		tree.deselectAll();
		papers.show(picker.current(), null);
		selection.select(List.of());
		navigatorFilter.clear();
		showAll.setEnabled(false);
	}

	private void reveal(Rectangle bounds) {
		int top = scroller.getOrigin().y;
		int height = scroller.getClientArea().height;
		if (bounds.y < top) {
			scroller.setOrigin(0, bounds.y);
		} else if (bounds.y + bounds.height > top + height) {
			scroller.setOrigin(0, bounds.y + bounds.height - height);
		}
	}

	private void open(PaperElement paper) {
		try {
			OpenPaper.open(getSite().getPage(), paper);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
	}

	/** Asks for a file and writes the drawing. */
	public void export() {
		if (overview != null) {
			Path file = ChartExport.ask(getSite().getShell(), picker.current().getName());
			if (file != null) {
				export(file);
			}
		}
	}

	/**
	 * Writes the drawing as it is shown.
	 *
	 * @param file
	 *            the file; its extension tells whether it becomes a picture (png) or a drawing (svg); never null
	 * @return the job that writes, never null
	 */
	public Job export(Path file) {
		return ChartExport.write(chart, picker.current().getName(), file);
	}

	/** Adapts to the control that holds all others of the view. */
	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == Control.class && pages != null ? adapter.cast(pages.getParent()) : super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		Control page = ((StackLayout) pages.getLayout()).topControl;
		if (page == full) {
			(asList ? tree : chart).setFocus();
		} else {
			emptyPage.setFocus();
		}
	}

	@Override
	public void dispose() {
		if (watch != null) {
			watch.dispose();
			job.dispose();
		}
		super.dispose();
	}
}
