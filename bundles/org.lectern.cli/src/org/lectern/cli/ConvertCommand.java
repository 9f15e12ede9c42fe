/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.cli;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Severity;
import org.lectern.core.export.ChosenPapers;
import org.lectern.core.export.ExportContent;
import org.lectern.core.export.ExportFile;
import org.lectern.core.export.ExportFormat;
import org.lectern.core.export.ExportFormats;
import org.lectern.core.io.SourceNotice;
import org.lectern.core.io.intake.LooseRecords;
import org.lectern.core.io.intake.SourceContent;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code convert}: writes the records of files in another format, without a review. */
@Command(name = "convert", mixinStandardHelpOptions = true, versionProvider = VersionProvider.class)
final class ConvertCommand implements Runnable {

	private final Console console;

	@Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
	private List<String> files;

	@Option(names = "--to", paramLabel = "FORMAT", required = true, descriptionKey = "target")
	private String target;

	@Option(names = { "-o", "--output" }, paramLabel = "FILE", descriptionKey = "output")
	private String output;

	@Option(names = "--format", paramLabel = "ID", descriptionKey = "format")
	private String format;

	@Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "encoding")
	private String encoding;

	@Option(names = { "-q", "--quiet" }, descriptionKey = "quiet")
	private boolean quiet;

	ConvertCommand(Console console) {
		this.console = console;
	}

	@Override
	public void run() {
		if (quiet) {
			console.progress().silence();
		}
		ExportFormat wanted = ExportFormats.byId(target)
				.orElseThrow(() -> new FailedException(ExitCode.USAGE, NLS.bind(Messages.ConvertCommand_unknown, target,
						ExportFormats.all().stream().map(ExportFormat::id).collect(Collectors.joining(", "))))); //$NON-NLS-1$
		List<SourceContent> sources = new SourceReading(console, format, encoding).read(files);
		LooseRecords records = LooseRecords.of(sources);
		ExportContent content = wanted.export().get().export(List.of(ChosenPapers.all(records.review())),
				console.progress());
		write(content);
		console.progress().end();
		for (int i = 0; i < sources.size(); i++) {
			tell(files.get(i), sources.get(i).notices());
			tell(files.get(i), records.skipped().get(i));
		}
		content.skipped().forEach(skipped -> console.message(skipped.line()));
		if (!quiet) {
			console.message(NLS.bind(Messages.ConvertCommand_converted, content.papers(), wanted.label()));
		}
	}

	private void write(ExportContent content) {
		String text = content.files().stream().map(ExportFile::text).collect(Collectors.joining());
		console.progress().check();
		if (output == null) {
			console.out().print(text);
		} else {
			new TextOutput(console).write(output, text);
		}
	}

	private void tell(String file, List<SourceNotice> notices) {
		for (SourceNotice notice : notices) {
			boolean info = notice.kind() == SourceNotice.Kind.INFO;
			if (!info || !quiet) {
				console.message(file + ':' + notice.line() + ": " + (info ? Severity.INFO : Severity.WARNING).id() + ": " //$NON-NLS-1$ //$NON-NLS-2$
						+ notice.message());
			}
		}
	}
}
