/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;

/** The look the sections of a note share. */
final class Sections {

	/** Pixels; the mark of a message stands in the margin. */
	private static final int MARGIN = 12;
	private static final int SPACING = 8;

	private Sections() {
	}

	/** Creates a section with one column and returns the part to fill. */
	static Composite create(Composite parent, FormToolkit toolkit, String title) {
		Section section = toolkit.createSection(parent, ExpandableComposite.TITLE_BAR | ExpandableComposite.EXPANDED);
		section.setText(title);
		section.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
		Composite client = toolkit.createComposite(section);
		client.setLayout(layout());
		section.setClient(client);
		return client;
	}

	static TableWrapLayout layout() {
		TableWrapLayout layout = new TableWrapLayout();
		layout.leftMargin = MARGIN;
		layout.rightMargin = MARGIN;
		layout.topMargin = SPACING;
		layout.bottomMargin = SPACING;
		layout.horizontalSpacing = MARGIN;
		layout.verticalSpacing = SPACING;
		return layout;
	}

	/** Creates a text over several columns that wraps. */
	static Label text(Composite parent, FormToolkit toolkit, String text, int columns) {
		Label label = toolkit.createLabel(parent, text.replace("&", "&&"), SWT.WRAP); //$NON-NLS-1$ //$NON-NLS-2$
		label.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB, TableWrapData.TOP, 1, columns));
		return label;
	}
}
