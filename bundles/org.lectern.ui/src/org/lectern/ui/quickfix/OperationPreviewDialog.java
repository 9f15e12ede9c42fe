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

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.lectern.workspace.ApplyFixOperation;
import org.lectern.workspace.FileDifference;

/** Shows what an operation will change, and executes it in the background when a person agrees. */
public final class OperationPreviewDialog extends TitleAreaDialog {

	private final ApplyFixOperation operation;
	private final String window;
	private final String title;
	private final String message;
	private final String button;
	private DiffText diff;
	private boolean ready;

	/**
	 * Makes a dialog. It does not block when it is opened.
	 *
	 * @param parent
	 *            the parent, may be null
	 * @param operation
	 *            the operation, never null
	 * @param window
	 *            the title of the window, localised, never null
	 * @param title
	 *            what is going to be done, localised, never null
	 * @param message
	 *            what that means, localised, never null
	 * @param button
	 *            the word for doing it, localised, never null
	 */
	public OperationPreviewDialog(Shell parent, ApplyFixOperation operation, String window, String title, String message,
			String button) {
		super(parent);
		this.operation = operation;
		this.window = window;
		this.title = title;
		this.message = message;
		this.button = button;
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
		shell.setText(window);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.lectern.help.preview"); //$NON-NLS-1$
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(title);
		setMessage(message);
		Composite content = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
		GridLayoutFactory.swtDefaults().margins(10, 8).applyTo(content);
		Label label = new Label(content, SWT.NONE);
		label.setText(Messages.OperationPreviewDialog_changes);
		diff = new DiffText(content, Messages.OperationPreviewDialog_changes);
		GridDataFactory.fillDefaults().grab(true, true).hint(760, 420).applyTo(diff.control());
		
		diff.show(Messages.OperationPreviewDialog_working);
		Job job = new PreviewJob();
		diff.control().addDisposeListener(event -> job.cancel());
		job.schedule();
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, button, true).setEnabled(ready);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	private void show(String text, String failure, boolean canBeDone) {
		if (diff.control().isDisposed()) {
			return;
		}
		diff.show(text);
		if (failure != null) {
			setMessage(failure, IMessageProvider.ERROR);
		}
		ready = canBeDone;
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(ready);
		}
	}

	@Override
	protected void okPressed() {
		super.okPressed();
		ReviewOperations.schedule(operation);
	}

	/** Works out what the operation would do. */
	private final class PreviewJob extends Job {

		PreviewJob() {
			super(NLS.bind(Messages.OperationPreviewDialog_job, operation.getLabel()));
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			String text = ""; //$NON-NLS-1$
			String failure = null;
			try {
				List<FileDifference> differences = operation.preview(monitor);
				text = differences.stream().map(FileDifference::diff).collect(Collectors.joining("\n")); //$NON-NLS-1$
				failure = differences.isEmpty() ? Messages.OperationPreviewDialog_nothing : null;
			} catch (CoreException e) {
				failure = e.getStatus().getMessage();
			}
			String shown = text;
			String reason = failure;
			diff.control().getDisplay().asyncExec(() -> show(shown, reason, reason == null));
			return Status.OK_STATUS;
		}
	}
}
