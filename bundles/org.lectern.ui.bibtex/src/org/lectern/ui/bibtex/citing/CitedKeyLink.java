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

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.lectern.core.references.CitedKey;

/** Leads from a citation to the entry. Whether there is one is found out when the link is followed. */
record CitedKeyLink(IFile file, CitedKey cited) implements IHyperlink {

	@Override
	public IRegion getHyperlinkRegion() {
		return new Region(cited.range().offset(), cited.range().length());
	}

	@Override
	public String getTypeLabel() {
		return null;
	}

	@Override
	public String getHyperlinkText() {
		return NLS.bind(Messages.CitedKeyLink_open, cited.key());
	}

	@Override
	public void open() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window != null && window.getActivePage() != null) {
			new DeclarationSearch(file.getProject(), cited.key(), window.getActivePage()).schedule();
		}
	}
}
