/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.preferences;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.lectern.core.bibtex.FieldOrder;
import org.lectern.ui.bibtex.BibtexPreferences;

/** The preferences of the BibTeX editor. */
public final class BibtexPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	private static final int LONGEST_DELAY = 60_000;
	private static final int WIDEST_INDENT = 16;
	private static final String COLOURS = "org.eclipse.ui.preferencePages.ColorsAndFonts"; //$NON-NLS-1$
	private static final String TEXT_EDITORS = "org.eclipse.ui.preferencePages.GeneralTextEditor"; //$NON-NLS-1$

	/** Called by the workbench. */
	public BibtexPreferencePage() {
		super(GRID);
		setPreferenceStore(BibtexPreferences.store());
	}

	@Override
	public void init(IWorkbench workbench) {
		// the store is all it needs
	}

	@Override
	protected void createFieldEditors() {
		addLinks();
		Composite editing = group(Messages.Page_editing);
		add(new BooleanFieldEditor(BibtexPreferences.CLOSE_DELIMITERS, Messages.Page_closeDelimiters, editing), editing);
		add(new BooleanFieldEditor(BibtexPreferences.MATCHING_BRACKETS, Messages.Page_matching, editing), editing);
		add(new BooleanFieldEditor(BibtexPreferences.MARK_OCCURRENCES, Messages.Page_occurrences, editing), editing);
		add(new BooleanFieldEditor(BibtexPreferences.FOLDING, Messages.Page_folding, editing), editing);
		Composite checking = group(Messages.Page_checking);
		add(new BooleanFieldEditor(BibtexPreferences.LIVE_CHECKING, Messages.Page_live, checking), checking);
		add(number(BibtexPreferences.LIVE_CHECKING_DELAY, Messages.Page_delay, LONGEST_DELAY, checking), checking);
		Composite format = group(Messages.Page_format);
		add(number(BibtexPreferences.FORMAT_INDENT, Messages.Page_indent, WIDEST_INDENT, format), format);
		add(new BooleanFieldEditor(BibtexPreferences.FORMAT_ALIGN, Messages.Page_align, format), format);
		add(new ComboFieldEditor(BibtexPreferences.FORMAT_ORDER, Messages.Page_order,
				new String[][] { { Messages.Page_asWritten, FieldOrder.AS_WRITTEN.name() },
						{ Messages.Page_customary, FieldOrder.CUSTOMARY.name() },
						{ Messages.Page_alphabetical, FieldOrder.ALPHABETICAL.name() } },
				format), format);
	}

	private void addLinks() {
		Link link = new Link(getFieldEditorParent(), SWT.WRAP);
		link.setText(Messages.Page_links);
		link.addListener(SWT.Selection, event -> PreferencesUtil.createPreferenceDialogOn(getShell(),
				"colours".equals(event.text) ? COLOURS : TEXT_EDITORS, null, "selectCategory:org.lectern.ui.bibtex.colours")); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(convertWidthInCharsToPixels(60), SWT.DEFAULT)
				.applyTo(link);
	}

	private Composite group(String title) {
		Group group = new Group(getFieldEditorParent(), SWT.NONE);
		group.setText(title);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(0, 6).applyTo(group);
		Composite area = new Composite(group, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(5, 5).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		return area;
	}

	private static FieldEditor number(String name, String label, int highest, Composite parent) {
		IntegerFieldEditor editor = new IntegerFieldEditor(name, label, parent);
		editor.setValidRange(0, highest);
		return editor;
	}

	/** Lets a field take the columns its group has, which each field sets anew. */
	private void add(FieldEditor field, Composite area) {
		addField(field);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(area);
		field.fillIntoGrid(area, 2);
	}

	@Override
	protected void adjustGridLayout() {
		super.adjustGridLayout();
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(getFieldEditorParent());
	}
}
