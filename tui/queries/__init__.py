"""What is asked of a chronology: filter, who, on, find, cite. Pure: values in, values out."""
