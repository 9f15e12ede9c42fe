/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.export;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.lectern.core.reference.ReferenceStyle;
import org.lectern.core.reference.ReferenceStyles;

/** Offers the common styles by their titles and takes the id of any other. */
final class StyleCombo {

	private final Combo combo;
	private final List<ReferenceStyle> styles = ReferenceStyles.common();

	StyleCombo(Composite parent, String style) {
		combo = new Combo(parent, SWT.DROP_DOWN);
		styles.forEach(common -> combo.add(common.title()));
		combo.setText(styles.stream().filter(common -> common.id().equals(style)).map(ReferenceStyle::title).findFirst()
				.orElse(style));
	}

	Combo control() {
		return combo;
	}

	/** Returns the id of the style that was chosen or entered, null where there is none of this name. */
	String style() {
		String entered = combo.getText().strip();
		String id = styles.stream().filter(style -> style.title().equalsIgnoreCase(entered)).map(ReferenceStyle::id)
				.findFirst().orElse(entered);
		return ReferenceStyles.exists(id) ? id : null;
	}
}
