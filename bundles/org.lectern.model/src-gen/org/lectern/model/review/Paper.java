/**
 * Copyright (c) 2026 The Lectern contributors
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.review;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

import org.lectern.model.bibtex.syntax.EntryNode;

import org.lectern.model.text.PersonName;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Paper</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One bibliographic record. Its fields are the truth; title, authors and the other typed views are read from them. To change a view, change the field.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.lectern.model.review.Paper#getKey <em>Key</em>}</li>
 *   <li>{@link org.lectern.model.review.Paper#getEntryType <em>Entry Type</em>}</li>
 *   <li>{@link org.lectern.model.review.Paper#getFields <em>Fields</em>}</li>
 *   <li>{@link org.lectern.model.review.Paper#getSource <em>Source</em>}</li>
 *   <li>{@link org.lectern.model.review.Paper#getTitle <em>Title</em>}</li>
 *   <li>{@link org.lectern.model.review.Paper#getAuthors <em>Authors</em>}</li>
 *   <li>{@link org.lectern.model.review.Paper#getYear <em>Year</em>}</li>
 *   <li>{@link org.lectern.model.review.Paper#getVenue <em>Venue</em>}</li>
 *   <li>{@link org.lectern.model.review.Paper#getDoi <em>Doi</em>}</li>
 *   <li>{@link org.lectern.model.review.Paper#getUrl <em>Url</em>}</li>
 *   <li>{@link org.lectern.model.review.Paper#getAbstractText <em>Abstract Text</em>}</li>
 *   <li>{@link org.lectern.model.review.Paper#getKeywords <em>Keywords</em>}</li>
 * </ul>
 *
 * @see org.lectern.model.review.ReviewPackage#getPaper()
 * @model
 * @generated
 */
public interface Paper extends EObject {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The citation key as written; the empty string where the entry has none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.lectern.model.review.ReviewPackage#getPaper_Key()
	 * @model
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.lectern.model.review.Paper#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Entry Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The entry type as written, without the at sign; compared without regard to case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entry Type</em>' attribute.
	 * @see #setEntryType(String)
	 * @see org.lectern.model.review.ReviewPackage#getPaper_EntryType()
	 * @model
	 * @generated
	 */
	String getEntryType();

	/**
	 * Sets the value of the '{@link org.lectern.model.review.Paper#getEntryType <em>Entry Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Entry Type</em>' attribute.
	 * @see #getEntryType()
	 * @generated
	 */
	void setEntryType(String value);

	/**
	 * Returns the value of the '<em><b>Fields</b></em>' containment reference list.
	 * The list contents are of type {@link org.lectern.model.review.Field}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The fields in the order of the file. A name can stand more than once; the first one counts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fields</em>' containment reference list.
	 * @see org.lectern.model.review.ReviewPackage#getPaper_Fields()
	 * @model containment="true"
	 * @generated
	 */
	EList<Field> getFields();

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the paper stands in its file; null for a paper that was not read from a file. Set by the resource, never by a client.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(EntryNode)
	 * @see org.lectern.model.review.ReviewPackage#getPaper_Source()
	 * @model dataType="org.lectern.model.review.EntrySource" transient="true"
	 * @generated
	 */
	EntryNode getSource();

	/**
	 * Sets the value of the '{@link org.lectern.model.review.Paper#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(EntryNode value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The title as plain text; null where there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see org.lectern.model.review.ReviewPackage#getPaper_Title()
	 * @model transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	String getTitle();

	/**
	 * Returns the value of the '<em><b>Authors</b></em>' attribute list.
	 * The list contents are of type {@link org.lectern.model.text.PersonName}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The authors in order; empty where there are none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Authors</em>' attribute list.
	 * @see org.lectern.model.review.ReviewPackage#getPaper_Authors()
	 * @model unique="false" dataType="org.lectern.model.review.PersonName" transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	EList<PersonName> getAuthors();

	/**
	 * Returns the value of the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The year of publication from date or year, 0 to 9999; null where none can be read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Year</em>' attribute.
	 * @see org.lectern.model.review.ReviewPackage#getPaper_Year()
	 * @model transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	Integer getYear();

	/**
	 * Returns the value of the '<em><b>Venue</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The journal, the book or the series the paper appeared in, as plain text; null where there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Venue</em>' attribute.
	 * @see org.lectern.model.review.ReviewPackage#getPaper_Venue()
	 * @model transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	String getVenue();

	/**
	 * Returns the value of the '<em><b>Doi</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The DOI in lower case without any resolver address before it; null where there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Doi</em>' attribute.
	 * @see org.lectern.model.review.ReviewPackage#getPaper_Doi()
	 * @model transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	String getDoi();

	/**
	 * Returns the value of the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The address as written; null where there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Url</em>' attribute.
	 * @see org.lectern.model.review.ReviewPackage#getPaper_Url()
	 * @model transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	String getUrl();

	/**
	 * Returns the value of the '<em><b>Abstract Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The abstract as plain text; null where there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Abstract Text</em>' attribute.
	 * @see org.lectern.model.review.ReviewPackage#getPaper_AbstractText()
	 * @model transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	String getAbstractText();

	/**
	 * Returns the value of the '<em><b>Keywords</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The keywords in order; empty where there are none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Keywords</em>' attribute list.
	 * @see org.lectern.model.review.ReviewPackage#getPaper_Keywords()
	 * @model unique="false" transient="true" changeable="false" volatile="true" derived="true"
	 * @generated
	 */
	EList<String> getKeywords();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Returns the first field of this name, compared without regard to case; null where there is none.
	 * @param name the name of the field, never null
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	Field findField(String name);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Returns the value of the first field of this name as BibTeX text; null where there is none.
	 * @param name the name of the field, never null
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	String fieldValue(String name);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Returns the value of the first field of this name as plain text, LaTeX commands and braces resolved and white space folded; null where there is none.
	 * @param name the name of the field, never null
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	String fieldText(String name);

} // Paper
