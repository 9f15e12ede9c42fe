/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.lectern.core.check.Finding;
import org.lectern.core.check.Severity;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.corpus.UnreadablePath;

/**
 * Findings as the XML of JUnit test reports, which most servers for continuous integration show. A file is a suite and
 * a finding a case of it. Errors and warnings are failures, the rest is passed and says what there is in its output. A
 * file without findings is one passed case.
 */
@SuppressWarnings("nls")
public final class JUnitReport implements Report {

	@Override
	public void write(List<Finding> findings, ReportContext context, Appendable out) throws IOException {
		Map<String, List<Finding>> byFile = findings.stream().collect(
				Collectors.groupingBy(finding -> finding.location().file(), TreeMap::new, Collectors.toList()));
		context.corpus().files().stream().map(ReviewFile::path).forEach(path -> byFile.putIfAbsent(path, List.of()));
		try {
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory()
					.createXMLStreamWriter(AppendableWriter.of(out));
			xml.writeStartDocument("UTF-8", "1.0");
			newLine(xml, 0);
			xml.writeStartElement("testsuites");
			xml.writeAttribute("name", "lectern");
			for (UnreadablePath path : context.unreadable()) {
				writeUnreadable(path, xml);
			}
			for (Map.Entry<String, List<Finding>> file : byFile.entrySet()) {
				writeSuite(file.getKey(), file.getValue(), xml);
			}
			newLine(xml, 0);
			xml.writeEndElement();
			xml.writeEndDocument();
			xml.close();
		} catch (XMLStreamException e) {
			throw e.getNestedException() instanceof IOException io ? io : new IOException(e);
		}
		out.append('\n');
	}

	private static void writeUnreadable(UnreadablePath path, XMLStreamWriter xml) throws XMLStreamException {
		startSuite(path.path(), 1, 0, 1, xml);
		startCase(path.path(), "unreadable", xml);
		writeProblem("error", "unreadable", path.message(), xml);
		xml.writeEndElement();
		newLine(xml, 1);
		xml.writeEndElement();
	}

	private static void writeSuite(String file, List<Finding> findings, XMLStreamWriter xml)
			throws XMLStreamException {
		int failures = (int) findings.stream().filter(JUnitReport::fails).count();
		startSuite(file, Math.max(1, findings.size()), failures, 0, xml);
		if (findings.isEmpty()) {
			startCase(file, "no finding", xml);
			xml.writeEndElement();
		}
		for (Finding finding : findings) {
			String paper = finding.paper() == null ? "" : ' ' + finding.paper().key();
			startCase(file, finding.checkId() + paper + " (" + finding.location().line() + ':'
					+ finding.location().column() + ')', xml);
			if (fails(finding)) {
				writeProblem("failure", finding.severity().id(), finding.message(), xml);
			} else {
				newLine(xml, 3);
				xml.writeStartElement("system-out");
				xml.writeCharacters(legal(finding.message()));
				xml.writeEndElement();
			}
			newLine(xml, 2);
			xml.writeEndElement();
		}
		newLine(xml, 1);
		xml.writeEndElement();
	}

	private static boolean fails(Finding finding) {
		return finding.severity() != Severity.INFO;
	}

	private static void startSuite(String name, int tests, int failures, int errors, XMLStreamWriter xml)
			throws XMLStreamException {
		newLine(xml, 1);
		xml.writeStartElement("testsuite");
		xml.writeAttribute("name", legal(name));
		xml.writeAttribute("tests", Integer.toString(tests));
		xml.writeAttribute("failures", Integer.toString(failures));
		xml.writeAttribute("errors", Integer.toString(errors));
	}

	private static void startCase(String file, String name, XMLStreamWriter xml) throws XMLStreamException {
		newLine(xml, 2);
		xml.writeStartElement("testcase");
		xml.writeAttribute("classname", legal(file));
		xml.writeAttribute("name", legal(name));
	}

	private static void writeProblem(String element, String type, String message, XMLStreamWriter xml)
			throws XMLStreamException {
		newLine(xml, 3);
		xml.writeEmptyElement(element);
		xml.writeAttribute("type", type);
		xml.writeAttribute("message", legal(message));
	}

	private static void newLine(XMLStreamWriter xml, int depth) throws XMLStreamException {
		xml.writeCharacters('\n' + "  ".repeat(depth));
	}

	/** Replaces the characters that XML 1.0 cannot hold at all: messages quote files, and files hold anything. */
	private static String legal(String text) {
		StringBuilder legal = new StringBuilder(text.length());
		text.codePoints().map(JUnitReport::legal).forEach(legal::appendCodePoint);
		return legal.toString();
	}

	private static int legal(int character) {
		boolean control = character < 0x20 && character != '\t' && character != '\n' && character != '\r';
		boolean noCharacter = character >= 0xD800 && character <= 0xDFFF || character == 0xFFFE || character == 0xFFFF;
		return control || noCharacter ? 0xFFFD : character;
	}
}
