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

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.lectern.core.export.ReferenceListFormat;
import org.lectern.ui.preferences.ReviewPreferences;

/** Asks which papers to export as what and where, and shows the beginning of it. */
final class ExportPapersPage extends WizardPage {

	private static final String KIND = "kind"; //$NON-NLS-1$
	private static final String FORMAT = "format"; //$NON-NLS-1$
	private static final String STYLE = "style"; //$NON-NLS-1$
	private static final String PLACE = "place."; //$NON-NLS-1$
	private static final int COLUMNS = 3;
	private static final int WIDTH = 560;
	private static final int HEIGHT = 130;
	private static final List<String> FORMAT_NAMES = List.of(Messages.ExportPapersPage_html,
			Messages.ExportPapersPage_markdown, Messages.ExportPapersPage_latex, Messages.ExportPapersPage_text);

	private final ExportStart start;
	private final Map<ExportKind, Button> kinds = new EnumMap<>(ExportKind.class);
	private final Map<ExportKind, String> places = new EnumMap<>(ExportKind.class);
	private ExportKind kind = ExportKind.REFERENCES;
	private ScopeGroup scope;
	private Combo format;
	private StyleCombo style;
	private Label placeLabel;
	private Text place;
	private Text preview;
	private Job previewing;

	ExportPapersPage(ExportStart start) {
		super("papers", Messages.ExportPapersPage_title, null); //$NON-NLS-1$
		this.start = start;
		setDescription(Messages.ExportPapersPage_description);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(COLUMNS).applyTo(page);
		loadSettings();
		scope = new ScopeGroup(page, start, this::changed);
		createKinds(page);
		createOptions(page);
		createPlace(page);
		Label caption = label(page, NLS.bind(Messages.ExportPapersPage_preview, PreviewJob.PAPERS));
		GridDataFactory.fillDefaults().span(COLUMNS, 1).indent(0, 6).applyTo(caption);
		preview = new Text(page, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).span(COLUMNS, 1).hint(WIDTH, HEIGHT).applyTo(preview);
		Dialog.applyDialogFont(page);
		setControl(page);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.lectern.help.export"); //$NON-NLS-1$
		showKind();
		changed();
	}

	private void createKinds(Composite page) {
		Group group = new Group(page, SWT.NONE);
		group.setText(Messages.ExportPapersPage_what);
		GridLayoutFactory.swtDefaults().numColumns(COLUMNS).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS, 1).applyTo(group);
		Map<ExportKind, String> labels = Map.of(ExportKind.REFERENCES, Messages.ExportPapersPage_references,
				ExportKind.NOTES, Messages.ExportPapersPage_notes, ExportKind.BIBTEX, Messages.ExportPapersPage_bibtex);
		for (ExportKind each : ExportKind.values()) {
			Button radio = new Button(group, SWT.RADIO);
			radio.setText(labels.get(each));
			radio.setSelection(each == kind);
			radio.addListener(SWT.Selection, event -> {
				if (radio.getSelection() && kind != each) {
					places.put(kind, place.getText());
					kind = each;
					showKind();
					changed();
				}
			});
			kinds.put(each, radio);
		}
	}

	private void createOptions(Composite page) {
		label(page, Messages.ExportPapersPage_format);
		format = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
		format.setItems(FORMAT_NAMES.toArray(String[]::new));
		format.select(savedFormat());
		format.addListener(SWT.Selection, event -> formatChanged());
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(format);
		label(page, Messages.ExportPapersPage_style);
		String saved = getDialogSettings().get(STYLE);
		style = new StyleCombo(page, saved == null ? ReviewPreferences.citationStyle() : saved);
		style.control().setToolTipText(Messages.ExportPapersPage_styleHint);
		style.control().addListener(SWT.Modify, event -> changed());
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(style.control());
	}

	private void createPlace(Composite page) {
		placeLabel = label(page, Messages.ExportPapersPage_folder);
		place = new Text(page, SWT.BORDER);
		place.addListener(SWT.Modify, event -> validate());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(place);
		Button browse = new Button(page, SWT.PUSH);
		browse.setText(Messages.ExportPapersPage_browse);
		browse.addListener(SWT.Selection, event -> browse());
		setButtonLayoutData(browse);
	}

	private static Label label(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		return label;
	}

	private void showKind() {
		format.setEnabled(kind == ExportKind.REFERENCES);
		style.control().setEnabled(kind.hasStyle());
		placeLabel.setText(kind.isManyFiles() ? Messages.ExportPapersPage_folder : Messages.ExportPapersPage_file);
		placeLabel.requestLayout();
		place.setText(places.getOrDefault(kind, "")); //$NON-NLS-1$
	}

	/** Takes the ending of the new format to a file that had that of another. */
	private void formatChanged() {
		String entered = place.getText();
		Arrays.stream(ReferenceListFormat.values()).filter(old -> entered.endsWith('.' + old.extension())).findFirst()
				.ifPresent(old -> place.setText(
						entered.substring(0, entered.length() - old.extension().length()) + format().extension()));
		changed();
	}

	private ReferenceListFormat format() {
		return ReferenceListFormat.values()[format.getSelectionIndex()];
	}

	private String extension() {
		return kind == ExportKind.BIBTEX ? "bib" : format().extension(); //$NON-NLS-1$
	}

	private void browse() {
		String chosen;
		if (kind.isManyFiles()) {
			DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE | SWT.SHEET);
			dialog.setText(getTitle());
			dialog.setFilterPath(place.getText());
			chosen = dialog.open();
		} else {
			FileDialog dialog = new FileDialog(getShell(), SWT.SAVE | SWT.SHEET);
			dialog.setText(getTitle());
			dialog.setFilterExtensions(new String[] { "*." + extension(), "*.*" }); //$NON-NLS-1$ //$NON-NLS-2$
			dialog.setFileName(place.getText().isBlank() ? (kind == ExportKind.BIBTEX ? "papers." : "references.") + extension() //$NON-NLS-1$ //$NON-NLS-2$
					: place.getText());
			chosen = dialog.open();
			if (chosen != null && !Path.of(chosen).getFileName().toString().contains(".")) { //$NON-NLS-1$
				chosen += '.' + extension();
			}
		}
		if (chosen != null) {
			place.setText(chosen);
		}
	}

	private Path path() {
		try {
			Path entered = Path.of(place.getText().strip());
			return entered.isAbsolute() ? entered : null;
		} catch (InvalidPathException e) {
			return null; // such as a character that no path can have on this system
		}
	}

	/** Returns what was entered, when the page is complete. */
	ExportRequest request() {
		String id = style.style();
		return new ExportRequest(scope.scope(), kind, format(), id == null ? ReviewPreferences.citationStyle() : id, path());
	}

	private void changed() {
		validate();
		if (previewing != null) {
			previewing.cancel();
		}
		if (scope.scope() == null || kind.hasStyle() && style.style() == null) {
			preview.setText(""); //$NON-NLS-1$
			return;
		}
		Display display = getShell().getDisplay();
		List<Job> own = new ArrayList<>();
		Job job = new PreviewJob(request(), text -> display.asyncExec(() -> show(own.get(0), text)));
		own.add(job);
		previewing = job;
		job.schedule();
	}

	private void show(Job job, String text) {
		if (job == previewing && !preview.isDisposed()) {
			preview.setText(text);
		}
	}

	private void validate() {
		String error = null;
		String prompt = null;
		Path path = path();
		if (scope.scope() == null) {
			error = Messages.ExportPapersPage_noReview;
		} else if (kind.hasStyle() && style.style() == null) {
			error = NLS.bind(Messages.ExportPapersPage_noStyle, style.control().getText().strip());
		} else if (place.getText().isBlank()) {
			prompt = kind.isManyFiles() ? Messages.ExportPapersPage_enterFolder : Messages.ExportPapersPage_enterFile;
		} else if (path == null) {
			error = Messages.ExportPapersPage_notAbsolute;
		} else if (kind.isManyFiles() && Files.isRegularFile(path)) {
			error = Messages.ExportPapersPage_isFile;
		} else if (!kind.isManyFiles() && (Files.isDirectory(path) || path.getFileName() == null)) {
			error = Messages.ExportPapersPage_isFolder;
		}
		setErrorMessage(error);
		setMessage(prompt);
		setPageComplete(error == null && prompt == null);
	}

	private void loadSettings() {
		IDialogSettings settings = getDialogSettings();
		for (ExportKind each : ExportKind.values()) {
			if (each.name().equals(settings.get(KIND))) {
				kind = each;
			}
			String last = settings.get(PLACE + each.name());
			places.put(each, last == null ? "" : last); //$NON-NLS-1$
		}
	}

	private int savedFormat() {
		ReferenceListFormat[] all = ReferenceListFormat.values();
		for (int i = 0; i < all.length; i++) {
			if (all[i].id().equals(getDialogSettings().get(FORMAT))) {
				return i;
			}
		}
		return 0;
	}

	/** Remembers what was entered for the next time. */
	void saveSettings() {
		IDialogSettings settings = getDialogSettings();
		places.put(kind, place.getText());
		places.forEach((each, last) -> settings.put(PLACE + each.name(), last));
		settings.put(KIND, kind.name());
		settings.put(FORMAT, format().id());
		if (kind.hasStyle()) {
			settings.put(STYLE, style.style());
		}
	}

	@Override
	public void dispose() {
		if (previewing != null) {
			previewing.cancel();
		}
		super.dispose();
	}
}
