/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.citing;

import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.lectern.ui.bibtex.BibtexImages;
import org.lectern.ui.bibtex.outline.EntryImages;

/** Asks which one of several entries with the same key is meant. */
final class DeclarationChoice extends LabelProvider {

	private static final int WIDTH = 90;
	private static final int HEIGHT = 10;

	private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());

	private DeclarationChoice() {
	}

	/** Returns the entry the user chose, null when cancelled. */
	static Declaration ask(Shell shell, String key, List<Declaration> declarations) {
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, new DeclarationChoice());
		dialog.setTitle(Messages.DeclarationChoice_title);
		dialog.setMessage(NLS.bind(Messages.DeclarationChoice_message, key.replace("&", "&&"))); //$NON-NLS-1$ //$NON-NLS-2$
		dialog.setElements(declarations.toArray());
		dialog.setInitialSelections(declarations.get(0));
		dialog.setMultipleSelection(false);
		dialog.setHelpAvailable(false);
		dialog.setSize(WIDTH, HEIGHT);
		return dialog.open() == Window.OK ? (Declaration) dialog.getFirstResult() : null;
	}

	@Override
	public String getText(Object element) {
		return ((Declaration) element).label();
	}

	@Override
	public Image getImage(Object element) {
		return images.get(BibtexImages.describe(EntryImages.of(((Declaration) element).type())));
	}

	@Override
	public void dispose() {
		images.dispose();
		super.dispose();
	}
}
