/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.quickfix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.ContainerCheckedTreeViewer;
import org.lectern.core.fix.Fix;
import org.lectern.core.fix.FixTarget;
import org.lectern.workspace.ApplyFixOperation;
import org.lectern.workspace.FileDifference;
import org.lectern.workspace.FixStep;

/**
 * Shows fixes by check, to be ticked, and beside them what those under the selection change. All ticked ones are applied
 * as one change that can be undone.
 */
final class PreviewFixesDialog extends TitleAreaDialog {

	/** Of a difference, as much as somebody reads and a text can show. */
	private static final int SHOWN = 200_000;

	private final IProject project;
	private final List<FixChoice> choices;
	private ContainerCheckedTreeViewer viewer;
	private DiffText diff;
	private Label caption;
	private Job job;

	PreviewFixesDialog(Shell parent, IProject project, List<FixChoice> choices) {
		super(parent);
		this.project = project;
		this.choices = choices;
		setBlockOnOpen(false);
		setHelpAvailable(false);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.PreviewFixesDialog_window);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.lectern.help.fixes"); //$NON-NLS-1$
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(NLS.bind(Messages.PreviewFixesDialog_title, project.getName()));
		SashForm sash = new SashForm(area, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).hint(1000, 520).applyTo(sash);
		createTree(side(sash));
		Composite right = side(sash);
		caption = new Label(right, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(caption);
		diff = new DiffText(right, Messages.PreviewFixesDialog_changes);
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 200).applyTo(diff.control());
		diff.control().addDisposeListener(event -> cancelPreview());
		sash.setWeights(42, 58);
		viewer.setSelection(new StructuredSelection(choices.get(0)));
		updateMessage();
		return area;
	}

	private static Composite side(SashForm sash) {
		Composite side = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(6, 6).applyTo(side);
		return side;
	}

	private void createTree(Composite parent) {
		new Label(parent, SWT.NONE).setText(Messages.PreviewFixesDialog_fixes);
		viewer = new ContainerCheckedTreeViewer(parent, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new FixTreeContent());
		viewer.setLabelProvider(new FixTreeLabels());
		viewer.setInput(choices);
		choices.forEach(choice -> viewer.setChecked(choice, true));
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 200).applyTo(viewer.getTree());
		viewer.addCheckStateListener(event -> updateMessage());
		viewer.addSelectionChangedListener(event -> preview());
		Composite buttons = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
		button(buttons, Messages.PreviewFixesDialog_all, true);
		button(buttons, Messages.PreviewFixesDialog_none, false);
	}

	private void button(Composite parent, String text, boolean checked) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			choices.forEach(choice -> viewer.setChecked(choice, checked));
			updateMessage();
		}));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.PreviewFixesDialog_apply, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		updateMessage();
	}

	private List<FixChoice.Item> checked() {
		List<FixChoice.Item> checked = new ArrayList<>();
		for (FixChoice choice : choices) {
			// the items of a check that was never opened are not there yet; then the check itself tells
			boolean all = viewer.getChecked(choice) && !viewer.getGrayed(choice);
			choice.items().stream().filter(item -> all || viewer.getChecked(item)).forEach(checked::add);
		}
		return checked;
	}

	private void updateMessage() {
		int ticked = checked().size();
		int all = choices.stream().mapToInt(choice -> choice.items().size()).sum();
		setMessage(NLS.bind(Messages.PreviewFixesDialog_message, ticked, all));
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(ticked > 0);
		}
	}

	/** Returns one step for each fix and check. */
	private static List<FixStep> steps(List<FixChoice.Item> items) {
		Map<List<Object>, List<FixTarget>> targets = new LinkedHashMap<>();
		Map<List<Object>, Fix> fixes = new LinkedHashMap<>();
		for (FixChoice.Item item : items) {
			List<Object> step = List.of(item.fix(), item.target().checkId());
			fixes.put(step, item.fix());
			targets.computeIfAbsent(step, each -> new ArrayList<>()).add(item.target());
		}
		List<FixStep> steps = new ArrayList<>();
		targets.forEach((step, all) -> steps.add(new FixStep(fixes.get(step), all, FixInputs.of(Map.of(), null))));
		return steps;
	}

	private ApplyFixOperation operation(List<FixChoice.Item> items) {
		return new ApplyFixOperation(project, NLS.bind(Messages.PreviewFixesDialog_operation, items.size()),
				steps(items));
	}

	private void preview() {
		cancelPreview();
		Object selected = viewer.getStructuredSelection().getFirstElement();
		List<FixChoice.Item> items = selected instanceof FixChoice choice ? choice.items()
				: selected instanceof FixChoice.Item item ? List.of(item) : List.of();
		caption.setText(selected instanceof FixChoice choice
				? NLS.bind(Messages.PreviewFixesDialog_changesOf, choice.title(), choice.label())
				: Messages.PreviewFixesDialog_changes);
		if (items.isEmpty()) {
			diff.show(""); //$NON-NLS-1$
			return;
		}
		diff.show(Messages.OperationPreviewDialog_working);
		job = new PreviewJob(operation(items));
		job.schedule();
	}

	private void cancelPreview() {
		if (job != null) {
			job.cancel();
			job = null;
		}
	}

	private void show(Job finished, String text) {
		if (finished == job && !diff.control().isDisposed()) {
			diff.show(text);
		}
	}

	@Override
	protected void okPressed() {
		ApplyFixOperation operation = operation(checked());
		super.okPressed();
		ReviewOperations.schedule(operation);
	}

	/** Works out what the selected fixes change. */
	private final class PreviewJob extends Job {

		private final ApplyFixOperation operation;

		PreviewJob(ApplyFixOperation operation) {
			super(NLS.bind(Messages.OperationPreviewDialog_job, operation.getLabel()));
			this.operation = operation;
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			String text;
			try {
				text = operation.previewOfTargets(monitor).stream().map(FileDifference::diff)
						.collect(Collectors.joining("\n")); //$NON-NLS-1$
				if (text.isEmpty()) {
					text = Messages.OperationPreviewDialog_nothing;
				}
			} catch (CoreException e) {
				text = e.getStatus().getMessage();
			}
			String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + Messages.PreviewFixesDialog_more : text;
			diff.control().getDisplay().asyncExec(() -> show(this, shown));
			return Status.OK_STATUS;
		}
	}
}
