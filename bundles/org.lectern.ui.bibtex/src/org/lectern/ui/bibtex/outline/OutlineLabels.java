/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.outline;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.lectern.ui.bibtex.BibtexImages;

/** Labels the lines of the outline. */
final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {

	private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());

	@Override
	public StyledString getStyledText(Object element) {
		StyledString text = new StyledString();
		if (element instanceof OutlineElement line) {
			text.append(line.name());
			if (!line.details().isEmpty()) {
				text.append("  " + line.details(), StyledString.DECORATIONS_STYLER); //$NON-NLS-1$
			}
		} else {
			text.append(String.valueOf(element));
		}
		return text;
	}

	@Override
	public String getText(Object element) {
		return getStyledText(element).getString();
	}

	@Override
	public Image getImage(Object element) {
		return element instanceof OutlineElement line ? images.get(BibtexImages.describe(line.image())) : null;
	}

	@Override
	public void dispose() {
		images.dispose();
		super.dispose();
	}
}
