/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.hover;

import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.swt.widgets.Shell;
import org.lectern.core.text.HtmlText;

/**
 * Shows plain text beside the text of an editor. The control of the platform takes what it is given for HTML: it would
 * run lines into each other, and take what stands in angle brackets for markup.
 */
public final class PlainInformation extends DefaultInformationControl {

	/**
	 * Makes the control.
	 *
	 * @param parent
	 *            the shell it belongs to, never null
	 */
	public PlainInformation(Shell parent) {
		super(parent, (String) null);
	}

	@Override
	public void setInformation(String information) {
		super.setInformation(information == null ? null : markup(information));
	}

	/**
	 * Returns a text as the markup that is shown as that text.
	 *
	 * @param text
	 *            plain text, never null
	 * @return the markup, never null
	 */
	public static String markup(String text) {
		return HtmlText.escape(text).replace("\n", "<br>"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
