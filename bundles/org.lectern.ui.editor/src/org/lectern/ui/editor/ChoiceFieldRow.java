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

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.lectern.core.bibtex.BibtexVocabulary;
import org.lectern.core.reading.Rating;
import org.lectern.core.reading.ReadingStatus;

/** A field with few values to choose from. A value it has that is none of them stays until another one is chosen. */
final class ChoiceFieldRow extends FieldRow {

	private static final int MOST_VISIBLE = 20;

	/** What is shown for each value; null stands for no field. */
	private final Map<String, String> labels = new LinkedHashMap<>();
	private CCombo combo;
	private List<String> values = List.of();

	private ChoiceFieldRow(String field, String label, Listener listener) {
		super(field, label, listener);
	}

	/** Makes the row for the entry type. */
	static ChoiceFieldRow entryType(Listener listener) {
		ChoiceFieldRow row = new ChoiceFieldRow("", Messages.PaperSection_entryType, listener); //$NON-NLS-1$
		BibtexVocabulary.types().forEach(type -> row.labels.put(type, type));
		return row;
	}

	/** Makes the row for a field that has few values; null for any other field. */
	static ChoiceFieldRow of(String field, Listener listener) {
		String name = field.toLowerCase(Locale.ROOT);
		ChoiceFieldRow row = new ChoiceFieldRow(field, FieldLabels.of(field), listener);
		if (name.equals(ReadingStatus.FIELD)) {
			row.labels.put(null, Messages.ChoiceFieldRow_unread);
			row.labels.put(ReadingStatus.SKIMMED.id(), Messages.ChoiceFieldRow_skimmed);
			row.labels.put(ReadingStatus.READ.id(), Messages.ChoiceFieldRow_read);
			return row;
		}
		if (name.equals(Rating.FIELD)) {
			row.labels.put(null, Messages.ChoiceFieldRow_unrated);
			for (int stars = 1; stars <= Rating.BEST; stars++) {
				row.labels.put(Rating.valueOf(stars), Rating.stars(stars));
			}
			return row;
		}
		return null;
	}

	@Override
	Control createControl(Composite parent, FormToolkit toolkit) {
		combo = new CCombo(parent, SWT.READ_ONLY | SWT.FLAT | SWT.BORDER);
		toolkit.adapt(combo, true, false);
		combo.setVisibleItemCount(MOST_VISIBLE);
		combo.addSelectionListener(SelectionListener
				.widgetSelectedAdapter(event -> changed(values.get(combo.getSelectionIndex()), false)));
		return combo;
	}

	@Override
	TableWrapData layoutData(Control control) {
		return new TableWrapData(TableWrapData.LEFT, TableWrapData.MIDDLE);
	}

	@Override
	Control control() {
		return combo;
	}

	@Override
	void show(String value) {
		Map<String, String> offered = new LinkedHashMap<>(labels);
		String known = value;
		for (String each : labels.keySet()) {
			if (each != null && each.equalsIgnoreCase(value)) {
				known = each;
			}
		}
		offered.putIfAbsent(known, known == null ? "" : known); //$NON-NLS-1$
		values = new ArrayList<>(offered.keySet());
		combo.setItems(offered.values().toArray(String[]::new));
		combo.select(values.indexOf(known));
	}
}
