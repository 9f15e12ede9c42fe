/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.syntax;

import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

/** The colours of the kinds of words as the theme has them at the moment. Used on the UI thread only. */
final class SyntaxColours {

	private final IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
	private final IPropertyChangeListener listener;

	/**
	 * Creates the colours.
	 *
	 * @param changed
	 *            called when one of the colours changed, never null
	 */
	SyntaxColours(Runnable changed) {
		listener = event -> {
			if (event.getProperty().startsWith("org.lectern.ui.bibtex.") //$NON-NLS-1$
					|| IThemeManager.CHANGE_CURRENT_THEME.equals(event.getProperty())) {
				changed.run();
			}
		};
		themes.addPropertyChangeListener(listener);
	}

	TextAttribute of(TokenKind kind) {
		return new TextAttribute(themes.getCurrentTheme().getColorRegistry().get(kind.colour()), null, kind.fontStyle());
	}

	void dispose() {
		themes.removePropertyChangeListener(listener);
	}
}
