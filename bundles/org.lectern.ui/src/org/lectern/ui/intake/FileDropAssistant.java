/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.intake;

import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonDropAdapter;
import org.eclipse.ui.navigator.CommonDropAdapterAssistant;
import org.lectern.ui.OpenReviews;

/** Opens the wizard with the files that are dropped onto a review, or onto a BibTeX file of one. */
public final class FileDropAssistant extends CommonDropAdapterAssistant {

	/** Called by the navigator. */
	public FileDropAssistant() {
	}

	@Override
	public boolean isSupportedType(TransferData type) {
		return FileTransfer.getInstance().isSupportedType(type);
	}

	@Override
	public IStatus validateDrop(Object target, int operation, TransferData type) {
		return isSupportedType(type) && resource(target) != null ? Status.OK_STATUS : Status.CANCEL_STATUS;
	}

	@Override
	public IStatus handleDrop(CommonDropAdapter adapter, DropTargetEvent event, Object target) {
		return dropped(event.data, target);
	}

	/**
	 * Opens the wizard, once the drop has ended: the program the files come from waits for that.
	 *
	 * @param data
	 *            what was dropped: the paths of files, else nothing is opened; may be null
	 * @param target
	 *            what it was dropped onto, may be null
	 * @return OK when the wizard opens, else CANCEL; never null
	 */
	public IStatus dropped(Object data, Object target) {
		IResource resource = resource(target);
		if (resource == null || !(data instanceof String[] files) || files.length == 0) {
			return Status.CANCEL_STATUS;
		}
		IntakeWizard wizard = new IntakeWizard();
		wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(resource));
		wizard.choose(Arrays.asList(files));
		Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
		shell.getDisplay().asyncExec(() -> {
			if (!shell.isDisposed()) {
				new WizardDialog(shell, wizard).open();
			}
		});
		return Status.OK_STATUS;
	}

	/** Returns the review or file that takes what is dropped; null where nothing does. */
	private static IResource resource(Object target) {
		IResource resource = Adapters.adapt(target, IResource.class);
		if (resource == null || !OpenReviews.contain(resource.getProject())) {
			return null;
		}
		return resource instanceof IFile ? resource : resource.getProject();
	}
}
