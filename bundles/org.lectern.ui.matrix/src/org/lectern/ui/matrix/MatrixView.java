/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.matrix;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.lectern.core.matrix.EvidenceRow;
import org.lectern.core.matrix.EvidenceTable;
import org.lectern.ui.ReviewParts;
import org.lectern.ui.matrix.review.EmptyPage;
import org.lectern.ui.matrix.review.ReviewJob;
import org.lectern.ui.matrix.review.ReviewPicker;
import org.lectern.ui.matrix.review.ReviewWatch;
import org.lectern.workspace.PaperElement;

/** The view of a review as a table: papers and the questions of a note form, filled in place. */
public final class MatrixView extends ViewPart {

	/** The id of the view. */
	public static final String ID = "org.lectern.ui.matrix.matrixView"; //$NON-NLS-1$

	private static final String REVIEW = "review"; //$NON-NLS-1$
	/** How long after the last key the rows are filtered, in milliseconds. */
	private static final int TYPING = 200;

	private MatrixChoice choice = MatrixChoice.usual();
	private String savedReview;
	private IMemento savedState;
	private ReviewWatch watch;
	private ReviewJob<Result> job;
	private ReviewPicker picker;
	private Combo forms;
	private Text filter;
	private Label counts;
	private Composite pages;
	private Composite tablePage;
	private EmptyPage emptyPage;
	private MatrixTable table;
	private AnswerWriter writer;
	private MatrixActions actions;
	private MatrixContent content;
	private final PaperSelection selection = new PaperSelection();
	private AnswerQuestions questions;
	/** Whether rows were read while a cell was being edited. */
	private boolean waiting;

	/** What the job works out. */
	private record Result(MatrixContent content, EvidenceTable arranged, MatrixChoice choice) {
	}

	/** Called by the workbench. */
	public MatrixView() {
	}

	@Override
	public void init(IViewSite site, IMemento saved) throws PartInitException {
		super.init(site, saved);
		choice = MatrixChoice.restored(saved);
		savedReview = saved == null ? null : saved.getString(REVIEW);
		savedState = saved;
		questions = new AnswerQuestions(site.getShell());
	}

	@Override
	public void saveState(IMemento memento) {
		choice.save(memento);
		if (table != null) {
			table.saveWidths(memento);
		}
		if (project() != null) {
			memento.putString(REVIEW, project().getName());
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		ReviewParts.prepare(getSite(), parent, "matrix"); //$NON-NLS-1$
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 2;
		parent.setLayout(layout);
		job = new ReviewJob<>(parent.getDisplay(), (project, corpus, monitor) -> {
			MatrixChoice asked = choice;
			MatrixContent read = MatrixContent.of(project, corpus, asked.form());
			return new Result(read, asked.arrange(read), asked);
		}, this::show);
		createBar(parent);
		createPages(parent);
		counts = new Label(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).applyTo(counts);
		actions.fill(getViewSite().getActionBars());
		getSite().setSelectionProvider(selection);
		watch = new ReviewWatch(() -> parent.getDisplay().asyncExec(picker::refresh), job::again);
		picker.refresh();
	}

	private void createBar(Composite parent) {
		Composite bar = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(4, false);
		layout.marginHeight = 3;
		bar.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		picker = new ReviewPicker(bar, savedReview, this::showReview);
		new Label(bar, SWT.NONE).setText(Messages.MatrixView_form);
		forms = new Combo(bar, SWT.READ_ONLY);
		forms.addListener(SWT.Selection,
				event -> choose(choice.withForm(content.forms().get(forms.getSelectionIndex()).id())));
		GridDataFactory.swtDefaults().hint(140, SWT.DEFAULT).applyTo(forms);
		filter = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.MatrixView_filter);
		filter.setText(choice.filter());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(filter);
		Runnable apply = () -> {
			if (!filter.isDisposed() && !filter.getText().equals(choice.filter())) {
				choose(choice.withFilter(filter.getText()));
			}
		};
		filter.addModifyListener(event -> filter.getDisplay().timerExec(TYPING, apply));
		filter.addListener(SWT.DefaultSelection, event -> apply.run());
		filter.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN && event.stateMask == 0) {
				event.doit = false;
				setFocus();
			} else if (event.keyCode == SWT.ESC && !filter.getText().isEmpty()) {
				event.doit = false;
				filter.setText(""); //$NON-NLS-1$
				apply.run();
			}
		});
		// not as a global action: Find is the filter of this view, whatever is selected
		getSite().getService(IHandlerService.class).activateHandler(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE,
				new AbstractHandler() {
					@Override
					public Object execute(ExecutionEvent event) {
						filter.setFocus();
						filter.selectAll();
						return null;
					}
				});
	}

	private void createPages(Composite parent) {
		pages = new Composite(parent, SWT.NONE);
		pages.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
		tablePage = new Composite(pages, SWT.NONE);
		tablePage.setLayout(new FillLayout());
		emptyPage = new EmptyPage(pages);
		writer = new AnswerWriter(parent.getDisplay(), questionsNow(), this::cellsChanged);
		table = new MatrixTable(tablePage, writer, column -> choose(choice.sortedBy(column)));
		if (savedState != null) {
			table.restoreWidths(savedState);
		}
		actions = new MatrixActions(this, table, writer);
		table.onBuilt(built -> actions.attach());
		table.onBuilt(built -> built.viewer().getColumnViewerEditor()
				.addEditorActivationListener(new EditorClosedListener(this::editorClosed)));
		table.onBuilt(built -> built.viewer().getTable().addListener(SWT.Selection, event -> selectPapers()));
	}

	private void editorClosed() {
		if (waiting) {
			waiting = false;
			job.again();
		}
	}

	/** Asks those who are to be asked at the time. */
	private AnswerQuestions questionsNow() {
		return new AnswerQuestions(getSite().getShell()) {
			@Override
			protected int ask(String message) {
				return questions.ask(message);
			}

			@Override
			protected void failed(IStatus status) {
				questions.failed(status);
			}
		};
	}

	/**
	 * Lets somebody else answer in place of the user.
	 *
	 * @param others
	 *            the conversation, never null
	 */
	public void setQuestions(AnswerQuestions others) {
		questions = others;
	}

	private void showReview(IProject project) {
		if (watch != null) {
			watch.watch(project);
		}
		if (project == null) {
			content = null;
			emptyPage.showNoReview();
			forms.removeAll();
			setCounts(""); //$NON-NLS-1$
			show(emptyPage);
		}
		job.read(project);
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

	/** Shows the first form, the usual columns in their usual widths, and all rows in the order of the files. */
	public void reset() {
		table.resetWidths();
		filter.setText(""); //$NON-NLS-1$
		choose(MatrixChoice.usual());
	}

	private void choose(MatrixChoice chosen) {
		choice = chosen;
		job.again();
	}

	private void show(Result result) {
		if (pages.isDisposed()) {
			return;
		}
		watch.watch(result.content().project());
		content = result.content();
		forms.setItems(content.forms().stream().map(MatrixContent.Form::name).toArray(String[]::new));
		forms.select(content.forms().stream().map(MatrixContent.Form::id).toList().indexOf(content.table().formId()));
		forms.setEnabled(content.forms().size() > 1);
		if (MatrixGaps.show(content, emptyPage, getSite().getPage())) {
			setCounts(""); //$NON-NLS-1$
			show(emptyPage);
			return;
		}
		waiting = table.viewer() != null && table.viewer().isCellEditorActive();
		if (waiting) {
			return; // what is being typed goes on; the rows follow when it is done
		}
		writer.contentRead(content.project(), content.table().formId());
		table.show(result.arranged(), result.choice().sorted(), result.choice().descending());
		String papers = result.arranged().rows().size() == content.table().rows().size()
				? Integer.toString(content.table().rows().size())
				: NLS.bind(Messages.MatrixView_filtered, result.arranged().rows().size(), content.table().rows().size());
		setCounts(NLS.bind(Messages.MatrixView_counts,
				new Object[] { papers, content.table().countNotes(), content.table().countMissing() }));
		show(tablePage);
	}

	private void setCounts(String text) {
		counts.setText(text);
	}

	private void show(Control page) {
		StackLayout stack = (StackLayout) pages.getLayout();
		if (stack.topControl != page) {
			stack.topControl = page;
			pages.layout();
		}
	}

	private void cellsChanged() {
		if (table.viewer() != null && !table.viewer().getTable().isDisposed()) {
			table.viewer().getTable().clearAll();
		}
	}

	private void selectPapers() {
		selection.select(table.selectedRows().stream().map(this::element).toList());
	}

	PaperElement element(EvidenceRow row) {
		return new PaperElement(project().getFile(IPath.fromPortableString(row.paper().file())), row.paper());
	}

	/** Returns the review that is shown, null for none. */
	IProject project() {
		return picker == null ? null : picker.current();
	}

	/** Lets the user choose the columns. */
	public void chooseColumns() {
		if (content != null) {
			ColumnsDialog dialog = new ColumnsDialog(getSite().getShell(), content.table().columns(), choice.hidden());
			if (dialog.open() == Window.OK) {
				showAllColumnsBut(dialog.hidden());
			}
		}
	}

	/**
	 * Shows all columns but some.
	 *
	 * @param hidden
	 *            the ids of the columns to hide, never null
	 */
	public void showAllColumnsBut(Set<String> hidden) {
		choose(choice.withHidden(hidden));
	}

	/** Asks for a file and writes the table as it is shown. */
	public void export() {
		if (table.shown() != null) {
			Path file = MatrixExport.ask(getSite().getShell(), project().getName());
			if (file != null) {
				export(file);
			}
		}
	}

	/**
	 * Writes the table as it is shown.
	 *
	 * @param file
	 *            the file, whose extension tells the format, never null
	 * @return the job that writes, never null
	 */
	public Job export(Path file) {
		Job writing = MatrixExport.write(table.shown(), file);
		writing.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				if (event.getResult().getSeverity() == IStatus.INFO) {
					counts.getDisplay().asyncExec(() -> told(event.getResult().getMessage()));
				}
			}
		});
		return writing;
	}

	private void told(String message) {
		if (!counts.isDisposed()) {
			setCounts(Objects.toString(message, "")); //$NON-NLS-1$
		}
	}

	/** Adapts to the control that holds all others of the view. */
	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == Control.class && pages != null ? adapter.cast(pages.getParent()) : super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		StackLayout stack = (StackLayout) pages.getLayout();
		if (stack.topControl == tablePage && table.viewer() != null) {
			table.viewer().getTable().setFocus();
		} else {
			emptyPage.setFocus();
		}
	}

	@Override
	public void dispose() {
		if (watch != null) {
			watch.dispose();
			job.dispose();
			actions.dispose();
		}
		super.dispose();
	}
}
