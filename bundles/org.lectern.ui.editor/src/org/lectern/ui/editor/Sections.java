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

import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
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
	static final int MARGIN = 12;
	private static final int SPACING = 8;

	/** The key of the class a style sheet of the workbench knows a widget by; see css/notes.css. */
	private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName"; //$NON-NLS-1$

	/** Pixels the toolkit needs beside a control to paint its border. */
	private static final int BORDER = 2;

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

	/** Creates a text that explains what stands beside it, in the colour the theme has for such. */
	static Label guidance(Composite parent, FormToolkit toolkit, String text) {
		Label label = text(parent, toolkit, text, 1);
		label.setForeground(JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR));
		label.setData(CSS_CLASS, "LecternGuidance"); //$NON-NLS-1$
		return label;
	}

	/** Creates a text to read, to select and to copy, which wraps. */
	static StyledText readOnly(Composite parent, FormToolkit toolkit) {
		// a Text does not wrap anew on every platform when its width changes
		StyledText text = new StyledText(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
		toolkit.adapt(text, true, false);
		text.setData(CSS_CLASS, "LecternRecord"); //$NON-NLS-1$
		text.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
		return text;
	}

	/** Creates a composite for what belongs together, with less space within than around it. */
	static Composite group(Composite parent, FormToolkit toolkit) {
		Composite group = toolkit.createComposite(parent);
		TableWrapLayout layout = new TableWrapLayout();
		layout.leftMargin = BORDER;
		layout.rightMargin = BORDER;
		layout.topMargin = 0;
		layout.bottomMargin = BORDER;
		layout.verticalSpacing = SPACING / 2;
		group.setLayout(layout);
		group.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
		return group;
	}
}
