/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.papers;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.lectern.core.corpus.FileKind;
import org.lectern.model.review.Paper;
import org.lectern.ui.OpenReviews;
import org.lectern.ui.navigator.PaperGroup;
import org.lectern.ui.navigator.PaperRange;
import org.lectern.workspace.AddEntriesOperation;

/**
 * Adds the BibTeX text of the clipboard to the selected file, or to the file of the selected paper. On a group, the
 * papers get what its papers share, as far as that is a tag, a status or a rating.
 */
public final class PastePapersHandler extends AbstractHandler {

	private static final String FIRST_FILE = "papers/references.bib"; //$NON-NLS-1$

	/** Called by the workbench. */
	public PastePapersHandler() {
	}

	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = PaperSelection.shell(event);
		String text = PaperClipboard.text(shell.getDisplay());
		if (AddEntriesOperation.countEntries(text) == 0) {
			MessageDialog.openInformation(shell, Messages.PastePapersHandler_title, Messages.PastePapersHandler_noBibtex);
			return null;
		}
		ISelection selection = HandlerUtil.getCurrentSelection(event);
		Object target = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
		IFile file = file(target, shell);
		if (file != null) {
			Consumer<Paper> change = GroupChange.of(target);
			PaperOperationJob.start(List.of(new AddEntriesOperation(file, text, change == null ? paper -> {
				// as it is on the clipboard
			} : change)));
		}
		return null;
	}

	/** Returns the file to add to, which the reader is asked for where there are several; null when that was cancelled. */
	private static IFile file(Object target, Shell shell) {
		if (target instanceof PaperRange range) {
			return file(range.parent(), shell);
		}
		IFile file = target instanceof PaperGroup group ? GroupChange.file(group) : Adapters.adapt(target, IFile.class);
		if (file != null && FileKind.of(file.getName()) == FileKind.BIBLIOGRAPHY) {
			return file;
		}
		IProject project = project(target);
		if (project == null) {
			MessageDialog.openInformation(shell, Messages.PastePapersHandler_title, Messages.PastePapersHandler_noReview);
			return null;
		}
		List<String> paths = BibliographyDialog.paths(project);
		if (paths.size() <= 1) {
			return project.getFile(IPath.fromPortableString(paths.isEmpty() ? FIRST_FILE : paths.get(0)));
		}
		BibliographyDialog dialog = new BibliographyDialog(shell, project, Messages.PastePapersHandler_title);
		return dialog.open() == Window.OK ? dialog.file() : null;
	}

	private static IProject project(Object target) {
		if (target instanceof PaperGroup group) {
			return group.project();
		}
		IResource resource = Adapters.adapt(target, IResource.class);
		if (resource != null && OpenReviews.contain(resource.getProject())) {
			return resource.getProject();
		}
		return OpenReviews.all().size() == 1 ? OpenReviews.all().get(0) : null;
	}
}
