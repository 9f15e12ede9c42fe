/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.intake;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.lectern.core.io.RecordReader;
import org.lectern.core.io.StandardReaders;
import org.lectern.ui.AccessibleName;

/** Shows the beginning of a source as it will be read, and lets the user say how. */
final class SourceDetails {

	/** So much of a file is shown: enough to see wrong letters. */
	private static final int LINES = 60;
	private static final int LINE_LENGTH = 300;
	private static final int PREVIEW_LINES = 7;

	/** The encodings exports come in, as far as this system knows them. */
	private static final List<Charset> CHARSETS = List
			.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "x-MacRoman", "ISO-8859-1", "ISO-8859-2", "ISO-8859-15", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
					"windows-1250", "windows-1251", "windows-1254", "GB18030", "Big5", "Shift_JIS", "EUC-KR") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			.stream().filter(Charset::isSupported).map(Charset::forName).toList();

	private final Composite control;
	private final Combo format;
	private final Combo encoding;
	private final Text preview;
	private final List<RecordReader> readers = StandardReaders.all().all();
	private IntakeSource shown;

	/**
	 * Makes the controls.
	 *
	 * @param changed
	 *            told the source as the user wants it to be read
	 */
	SourceDetails(Composite parent, Consumer<IntakeSource> changed) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(control);
		label(Messages.SourceDetails_format);
		format = new Combo(control, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(format);
		format.addListener(SWT.Selection, event -> changed.accept(shown.with(chosenReader())));
		label(Messages.SourceDetails_encoding);
		encoding = new Combo(control, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(encoding);
		encoding.addListener(SWT.Selection, event -> changed.accept(shown.with(chosenCharset())));
		preview = new Text(control, SWT.READ_ONLY | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL | SWT.BORDER);
		preview.setFont(JFaceResources.getTextFont());
		AccessibleName.set(preview, Messages.SourceDetails_preview);
		GridDataFactory.fillDefaults().grab(true, true).span(4, 1)
				.hint(SWT.DEFAULT, preview.getLineHeight() * PREVIEW_LINES).applyTo(preview);
		show(null);
	}

	private void label(String text) {
		Label label = new Label(control, SWT.NONE);
		label.setText(text);
	}

	Composite control() {
		return control;
	}

	/** Returns the reader of the chosen format; null for the detected one. */
	private RecordReader chosenReader() {
		int index = format.getSelectionIndex();
		return index <= 0 ? null : readers.get(index - 1);
	}

	private Charset chosenCharset() {
		int index = encoding.getSelectionIndex();
		return index <= 0 ? null : CHARSETS.get(index - 1);
	}

	/** Shows a source; null for none. */
	void show(IntakeSource source) {
		shown = source;
		format.setEnabled(source != null);
		encoding.setEnabled(source != null);
		if (source == null) {
			format.removeAll();
			encoding.removeAll();
			preview.setText(""); //$NON-NLS-1$
			return;
		}
		List<String> formats = new ArrayList<>();
		formats.add(source.detected() == null ? Messages.SourceDetails_choose
				: NLS.bind(Messages.SourceDetails_detected, source.detected().format().label()));
		readers.forEach(reader -> formats.add(reader.format().label()));
		format.setItems(formats.toArray(String[]::new));
		format.select(source.reader() == source.detected() ? 0 : indexOf(source.reader()) + 1);
		List<String> encodings = new ArrayList<>();
		encodings.add(NLS.bind(source.guessed() ? Messages.SourceDetails_guessed : Messages.SourceDetails_detected,
				source.encoding().name()));
		CHARSETS.forEach(charset -> encodings.add(charset.displayName()));
		encoding.setItems(encodings.toArray(String[]::new));
		encoding.select(CHARSETS.indexOf(source.charset()) + 1);
		preview.setText(beginning(source));
	}

	/** A reader of the same format may know more, such as what columns mean. */
	private int indexOf(RecordReader reader) {
		for (int i = 0; i < readers.size(); i++) {
			if (reader != null && readers.get(i).format().id().equals(reader.format().id())) {
				return i;
			}
		}
		return -1;
	}

	private static String beginning(IntakeSource source) {
		return source.file().head().lines().limit(LINES)
				.map(line -> line.length() <= LINE_LENGTH ? line : line.substring(0, LINE_LENGTH) + '\u2026')
				.map(line -> line.replace('\0', '\ufffd')).collect(Collectors.joining(Text.DELIMITER));
	}
}
